import { useState } from 'react';
import type { Question } from '../../domain/pack';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { m } from '../../i18n/generated/messages';
import { HistoryList } from './HistoryList';
import { type QuestionJournal, useQuestionJournal } from './internal/use-question-journal';

/** Every change to one question that was made on this device, read only when it is wanted. */
export function QuestionHistory({ question }: { readonly question: Question }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={m.journal_history_title()} onToggle={setOpen}>
      {isOpen && <History question={question} />}
    </Disclosure>
  );
}

function History({ question }: { readonly question: Question }) {
  const journal = useQuestionJournal(question.id);
  return (
    <>
      <p>{m.journal_history_local()}</p>
      <div role="status">{journal === null && m.journal_history_loading()}</div>
      {journal && <Found {...journal} />}
    </>
  );
}

function Found({ entries, unreadable }: QuestionJournal) {
  return (
    <>
      {entries.length === 0 ? <p>{m.journal_history_empty()}</p> : <HistoryList entries={entries} />}
      {unreadable > 0 && <p>{m.journal_history_unreadable({ count: unreadable })}</p>}
    </>
  );
}

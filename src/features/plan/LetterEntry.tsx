import { useState } from 'react';
import { setEnquiry } from '../../domain/decision-commands';
import type { Letter } from '../../domain/enquiries-to-send';
import { fileNameStem, fileNameWords } from '../../exchange/write-assessment-file';
import { formatDate, formatList, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { TextArea } from '../../ui/field/TextArea';
import { copyText } from '../copy-text';
import { useOpenAssessment } from '../open-assessment';
import { letterText } from './internal/letter-text';
import { saveText } from './internal/save-text';
import styles from './Plan.module.css';

interface LetterEntryProps {
  readonly letter: Letter;
  readonly today: string;
}

/** One office: copy its letter or save it, then note in one go that it was sent. */
export function LetterEntry({ letter, today }: LetterEntryProps) {
  const { assessment, run } = useOpenAssessment();
  const [outcome, setOutcome] = useState<'copied' | 'blocked' | null>(null);
  const { office, kind, enquiries } = letter;
  const locale = currentLocale();
  const text = letterText(letter, assessment);
  const numbers = formatList(
    locale,
    enquiries.map(({ number }) => formatNumber(locale, number)),
  );
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'blocked');
  const save = () => saveText(`${fileNameStem(assessment)}-${fileNameWords(office)}.txt`, text);
  const noteSent = () => {
    for (const { question, noted } of enquiries) run(setEnquiry(question.id, { ...noted, sentOn: today }));
  };
  const what = { numbers, count: enquiries.length };
  return (
    <>
      <h3>
        <bdi>{office}</bdi>
      </h3>
      <p className={styles.facts}>{kind === 'first' ? m.plan_letter_holds(what) : m.plan_letter_reminds(what)}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()} aria-label={m.plan_letter_copylabel({ office })}>
          {m.plan_letter_copy()}
        </Button>
        <Button onClick={save} aria-label={m.plan_letter_savelabel({ office })}>
          {m.plan_letter_save()}
        </Button>
        {kind === 'first' && (
          <Button
            kind="quiet"
            onClick={noteSent}
            aria-label={m.plan_letter_notelabel({ office, date: formatDate(locale, today) })}
          >
            {m.plan_letter_note({ date: formatDate(locale, today) })}
          </Button>
        )}
      </div>
      <p role="status" className={styles.outcome}>
        {outcome === 'copied' && m.plan_letter_copied()}
        {outcome === 'blocked' && m.plan_letter_blocked()}
      </p>
      {outcome === 'blocked' && (
        <TextArea
          label={m.plan_letter_text()}
          value={text}
          readOnly
          rows={8}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}

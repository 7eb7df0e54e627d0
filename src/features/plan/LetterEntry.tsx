import { memo, useRef, useState } from 'react';
import { isSameValue } from '../../base/is-same-value';
import { setEnquiry } from '../../domain/decision-commands';
import type { Letter } from '../../domain/enquiries-to-send';
import { fileNamePart, fileNameStem } from '../../exchange/file-name';
import { formatDate, formatList, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button/Button';
import { TextArea } from '../../ui/field/TextArea';
import { UserText } from '../../ui/user-text/UserText';
import { copyText } from '../copy-text';
import { letterText } from './internal/letter-text';
import { saveText } from './internal/save-text';
import { useCurrentAssessment } from './internal/use-current-assessment';
import styles from './Plan.module.css';

interface LetterEntryProps {
  readonly letter: Letter;
  readonly today: string;
}

/** One office: copy its letter or save it, then note in one go that it was sent. */
export const LetterEntry = memo(function LetterEntry({ letter, today }: LetterEntryProps) {
  const { apply: run } = useSession();
  const current = useCurrentAssessment();
  const [outcome, setOutcome] = useState<'copied' | 'noted' | { readonly blocked: string } | null>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const { office, kind, enquiries } = letter;
  const locale = currentLocale();
  const numbers = formatList(
    locale,
    enquiries.map(({ number }) => formatNumber(locale, number)),
  );
  const copy = async () => {
    const text = letterText(letter, current());
    setOutcome((await copyText(text)) ? 'copied' : { blocked: text });
  };
  const save = () => saveText(`${fileNameStem(current())}-${fileNamePart(office)}.txt`, letterText(letter, current()));
  const noteSent = () => {
    for (const { question, noted } of enquiries) run(setEnquiry(question.id, { ...noted, sentOn: today }));
    setOutcome('noted');
    // The button that was pressed is about to go.
    copyButton.current?.focus();
  };
  const what = { numbers, count: enquiries.length };
  return (
    <>
      <h3>
        <UserText>{office}</UserText>
      </h3>
      <p className={styles.facts}>{kind === 'first' ? m.plan_letter_holds(what) : m.plan_letter_reminds(what)}</p>
      <div className={styles.buttons}>
        <Button
          ref={copyButton}
          onClick={() => void copy()}
          aria-label={m.plan_letter_copylabel({ office: visibleText(office) })}
        >
          {m.plan_letter_copy()}
        </Button>
        <Button onClick={save} aria-label={m.plan_letter_savelabel({ office: visibleText(office) })}>
          {m.plan_letter_save()}
        </Button>
        {kind === 'first' && (
          <Button
            kind="quiet"
            onClick={noteSent}
            aria-label={m.plan_letter_notelabel({ office: visibleText(office), date: formatDate(locale, today) })}
          >
            {m.plan_letter_note({ date: formatDate(locale, today) })}
          </Button>
        )}
      </div>
      <p role="status" className={styles.outcome}>
        {outcome === 'copied' && m.plan_letter_copied()}
        {typeof outcome === 'object' && outcome && m.plan_letter_blocked()}
        {outcome === 'noted' && m.plan_letter_noted({ date: formatDate(locale, today) })}
      </p>
      {typeof outcome === 'object' && outcome && (
        <TextArea
          label={m.plan_letter_text()}
          value={outcome.blocked}
          readOnly
          rows={8}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}, isSameValue);

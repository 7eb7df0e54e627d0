import type { ParagraphCoverage } from '../../domain/coverage';
import { findQuestion } from '../../domain/pack';
import type { Paragraph } from '../../domain/source';
import { m } from '../../i18n/generated/messages';
import { useServices } from '../services';
import { AskedQuestions } from './AskedQuestions';
import styles from './Sources.module.css';

interface ParagraphEntryProps {
  readonly paragraph: Paragraph;
  readonly coverage: ParagraphCoverage | null;
}

/** The words of a paragraph, what the document records against it, and the questions drawn from it. */
export function ParagraphEntry({ paragraph, coverage }: ParagraphEntryProps) {
  const { pack } = useServices();
  const asked = [...(coverage?.home ?? []), ...(coverage?.also ?? [])].flatMap((id) => findQuestion(pack, id) ?? []);
  return (
    <div className={styles.paragraph}>
      <div>
        <p className={styles.text} lang="en">
          <ParagraphText paragraph={paragraph} />
        </p>
        {paragraph.unasked && <Unasked because={paragraph.unasked} />}
        {asked.length > 0 && <AskedQuestions questions={asked} home={coverage?.home ?? []} />}
        {asked.length === 0 && !paragraph.unasked && <p className={styles.unasked}>{m.sources_paragraph_notasked()}</p>}
      </div>
      {paragraph.reservations.length > 0 && (
        <div className={styles.reservations} role="note">
          <p className={styles.reservationtitle}>{m.sources_paragraph_reservation()}</p>
          {paragraph.reservations.map((reservation) => (
            <p key={reservation} lang="en">
              {reservation}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

/** Why a paragraph needs no question of its own, in words; another question may speak to it all the same. */
function Unasked({ because: { kind, because } }: { readonly because: NonNullable<Paragraph['unasked']> }) {
  return (
    <p className={styles.unasked}>
      <strong>{kind === 'spent' ? m.sources_unasked_spent() : m.sources_unasked_context()}</strong>{' '}
      <span lang="en">{because}</span>
    </p>
  );
}

/** The operative verb in italics, as resolutions are printed. */
function ParagraphText({ paragraph: { verb, text } }: { readonly paragraph: Paragraph }) {
  if (verb === null || !text.startsWith(verb)) return text;
  return (
    <>
      <em>{verb}</em>
      {text.slice(verb.length)}
    </>
  );
}

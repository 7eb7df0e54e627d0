import { findParagraph, type FoundParagraph } from '../../domain/find-paragraph';
import type { Question } from '../../domain/pack';
import type { ParagraphId } from '../../domain/source';
import { m } from '../../i18n/generated/messages';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { Quotation } from '../../ui/quotation/Quotation';
import { wordsOfPlace } from '../words-of-place';
import { useServices } from '../services';
import styles from './Card.module.css';

interface SourceWordsProps {
  readonly question: Question;
  /** Beside the question the words stand open; above it, on a phone, they open on request. */
  readonly isWide: boolean;
}

/** The paragraph that the question asks about, in its own words, and the further ones it also answers. */
export function SourceWords({ question, isWide }: SourceWordsProps) {
  const { pack } = useServices();
  const home = findParagraph(pack, question.paragraph);
  if (!home) return null;
  const words = (
    <>
      <ParagraphWords found={home} />
      <FurtherParagraphs ids={question.alsoAnswers} />
    </>
  );
  if (isWide) return <div className={styles.source}>{words}</div>;
  return (
    <Disclosure className={styles.source} summary={m.answering_source_summary({ place: wordsOfPlace(home) })}>
      {words}
    </Disclosure>
  );
}

function FurtherParagraphs({ ids }: { readonly ids: readonly ParagraphId[] }) {
  const { pack } = useServices();
  const further = ids.flatMap((id) => findParagraph(pack, id) ?? []);
  if (further.length === 0) return null;
  return (
    <Disclosure summary={m.answering_source_also({ count: further.length })}>
      {further.map((found) => (
        <ParagraphWords key={found.paragraph.id} found={found} />
      ))}
    </Disclosure>
  );
}

/** The sources are kept in the language in which they were read. */
function ParagraphWords({ found }: { readonly found: FoundParagraph }) {
  const { routes } = useServices();
  const { id, verb, text, reservations } = found.paragraph;
  const startsWithVerb = verb !== null && text.startsWith(verb);
  return (
    <Quotation
      lang="en"
      notes={reservations.map((reservation) => m.answering_source_reservation({ reservation }))}
      place={<a href={routes.paragraph(id)}>{wordsOfPlace(found)}</a>}
    >
      {startsWithVerb ? (
        <>
          <em>{verb}</em>
          {text.slice(verb.length)}
        </>
      ) : (
        text
      )}
    </Quotation>
  );
}

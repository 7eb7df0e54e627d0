import type { Citation } from '../../domain/answer';
import { gradeOfCitation } from '../../domain/evidence';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { citationWords } from '../../report/build/evidence-register';
import { Button } from '../../ui/button/Button';
import styles from './Evidence.module.css';
import { citationKindWord } from './internal/words';

interface CitationEntryProps {
  readonly citation: Citation;
  readonly assessedOn: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One citation as a lawyer would write it, the grade it earns, and the ways to change it. */
export function CitationEntry({ citation, assessedOn, onEdit, onRemove }: CitationEntryProps) {
  const title = citation.title.trim() === '' ? m.answering_citation_untitled() : citation.title;
  return (
    <div className={styles.citation}>
      <p className={styles.cited} dir="auto">
        {citation.title.trim() === '' && `${title} `}
        {visibleText(citationWords(citation, currentLocale()))}
      </p>
      {citation.quotation.trim() !== '' && (
        <blockquote className={styles.quoted} dir="auto">
          {visibleText(citation.quotation)}
        </blockquote>
      )}
      <p className={styles.citationfacts}>
        {m.answering_citation_facts({
          kind: citationKindWord(citation.kind),
          count: citation.seenBy,
          grade: gradeOfCitation(citation, assessedOn),
        })}
      </p>
      <p className={styles.citationactions}>
        <Button
          kind="quiet"
          onClick={onEdit}
          aria-label={m.answering_citation_editlabel({ title: visibleText(title) })}
        >
          {m.answering_citation_edit()}
        </Button>
        <Button
          kind="quiet"
          onClick={onRemove}
          aria-label={m.answering_citation_removelabel({ title: visibleText(title) })}
        >
          {m.answering_citation_remove()}
        </Button>
      </p>
    </div>
  );
}

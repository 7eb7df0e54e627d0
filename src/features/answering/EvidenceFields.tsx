import { gradeOfAnswer } from '../../domain/evidence';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import evidenceStyles from './Evidence.module.css';
import styles from './Fields.module.css';
import { AttachedFiles } from './AttachedFiles';
import { CitationEntry } from './CitationEntry';
import { CitationFields } from './CitationFields';
import type { AnswerProps } from './internal/answer-props';
import { citationSelector, useCitations } from './internal/use-citations';

interface EvidenceFieldsProps extends AnswerProps {
  readonly assessedOn: string;
}

/** The citations of an answer: each a line, one of them open for writing; every letter is kept as it is typed. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { question, answer, assessedOn } = props;
  const { shown, openId, removed, actions } = useCitations(props);
  return (
    <Disclosure summary={<EvidenceSummary {...props} />}>
      <div className={styles.stack} data-evidence={question.id}>
        {shown.length > 0 && (
          <ol className={evidenceStyles.citations} role="list" aria-label={m.answering_evidence_list()}>
            {shown.map((citation) => (
              <li key={citation.id} {...citationSelector.attributes(citation.id)}>
                {citation.id === openId ? (
                  <CitationFields citation={citation} change={actions.change} onDone={() => actions.finish(citation)} />
                ) : (
                  <CitationEntry
                    citation={citation}
                    assessedOn={assessedOn}
                    onEdit={() => actions.open(citation)}
                    onRemove={() => actions.remove(citation)}
                  />
                )}
                {answer?.citations.some(({ id }) => id === citation.id) && (
                  <AttachedFiles place={{ question: question.id, citation: citation.id }} />
                )}
              </li>
            ))}
          </ol>
        )}
        {removed && (
          <p className={styles.undo} data-undo={question.id}>
            {m.answering_citation_removed()} <Button onClick={actions.putBack}>{m.answering_clear_undo()}</Button>
          </p>
        )}
        {openId === null && (
          <Button data-add={question.id} onClick={actions.add}>
            {shown.length === 0 ? m.answering_evidence_add() : m.answering_evidence_more()}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

function EvidenceSummary({ answer, assessedOn }: EvidenceFieldsProps) {
  if (answer === null || answer.citations.length === 0) return m.answering_evidence_none();
  return m.answering_evidence_summary({
    count: answer.citations.length,
    grade: gradeOfAnswer(answer, assessedOn),
  });
}

import { useId } from 'react';
import type { FateKind, QuestionFate } from '../../domain/compare-packs';
import { m } from '../../i18n/generated/messages';
import { Fold } from '../../ui/fold/Fold';
import { FateItem } from './FateItem';
import { fateMeaning, fateWord } from './internal/words';
import styles from './Questionnaire.module.css';

interface FateGroupProps {
  readonly kind: FateKind;
  readonly fates: readonly QuestionFate[];
}

/** All questions of one fate; open where somebody will have to do or to know something. */
export function FateGroup({ kind, fates }: FateGroupProps) {
  const headingId = useId();
  return (
    <Fold
      heading={m.questionnaire_fate_heading({ fate: fateWord(kind), count: fates.length })}
      headingId={headingId}
      meaning={fateMeaning(kind)}
      open={kind === 'changed' || kind === 'retired'}
    >
      <ul className={styles.fates} role="list" aria-labelledby={headingId}>
        {fates.map((fate) => (
          <FateItem key={fate.question.id} fate={fate} />
        ))}
      </ul>
    </Fold>
  );
}

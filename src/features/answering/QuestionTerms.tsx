import { useMemo } from 'react';
import type { Question } from '../../domain/pack';
import { termsOf } from '../../domain/terms';
import { m } from '../../i18n/generated/messages';
import { PackText } from '../PackText';
import { useServices } from '../services';
import fieldStyles from './Fields.module.css';
import styles from './Help.module.css';

/** The words of this question that the questionnaire explains, so that two clerks read them alike. */
export function QuestionTerms({ question }: { readonly question: Question }) {
  const { pack } = useServices();
  const terms = useMemo(() => termsOf(pack, question), [pack, question]);
  if (terms.length === 0) return null;
  return (
    <>
      <h3 className={fieldStyles.sub}>{m.answering_help_terms()}</h3>
      <dl className={styles.terms}>
        {terms.map(({ spellings, meaning }) => (
          <div key={meaning}>
            {spellings.map((spelling) => (
              <dt key={spelling}>
                <PackText>{spelling}</PackText>
              </dt>
            ))}
            <dd>
              <PackText>{meaning}</PackText>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

import type { Question } from '../../../domain/pack';
import { m } from '../../../i18n/generated/messages';
import { PackText } from '../../PackText';
import styles from './Urn.module.css';

/** What a level of this question counts, as a voter needs it beside the anchors. */
export function ElementList({ question }: { readonly question: Question }) {
  return (
    <div className={styles.elements}>
      {m.urn_paper_elements()}
      <ul>
        {question.elements.map(({ id, text }) => (
          <li key={id}>
            <PackText>{text}</PackText>
          </li>
        ))}
      </ul>
    </div>
  );
}

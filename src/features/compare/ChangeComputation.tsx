import type { CellChange, PointChange } from '../../domain/comparison';
import { weightsInForce } from '../../domain/weights';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { deltaFormula } from '../../report/build/comparison-words';
import { levelWords } from '../../report/build/words';
import { Formula } from '../Formula';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import styles from './Themes.module.css';

interface ChangeComputationProps {
  readonly cell: CellChange;
  /** The questions of the cell that both assessments can answer for. */
  readonly points: readonly PointChange[];
}

/** A change from its answers: each question's levels then and now with its weight, then the two subtractions (METHOD 2.11). */
export function ChangeComputation({ cell, points }: ChangeComputationProps) {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const locale = currentLocale();
  const weights = weightsInForce(pack, assessment.weighting);
  return (
    <>
      <p>{m.compare_computed_intro()}</p>
      <ul className={styles.points} role="list">
        {points.map(({ question, older, newer }) => (
          <li key={question.id}>
            <a href={routes.question(assessment.id, question.theme, question.id)} lang={pack.language}>
              {question.label}
            </a>{' '}
            {m.compare_computed_point({
              requirement: question.requirement,
              weight: weights.get(question.requirement) ?? 0,
              older: levelWords(older, locale),
              newer: levelWords(newer, locale),
            })}
          </li>
        ))}
      </ul>
      <p>{m.compare_computed_least()}</p>
      <Formula>{deltaFormula(cell, 'lo')}</Formula>
      <p>{m.compare_computed_most()}</p>
      <Formula>{deltaFormula(cell, 'hi')}</Formula>
      <p>{m.compare_computed_rule()}</p>
    </>
  );
}

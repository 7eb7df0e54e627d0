import type { CellExplanation, RequirementStep } from '../domain/explanation';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { figuresOf } from '../report/build/cell-words';
import {
  bandRule,
  coverageWords,
  ends,
  requirementFormula,
  roundingWords,
  themeFormula,
} from '../report/build/formula-words';
import { AnswerSteps } from './AnswerSteps';
import styles from './Computed.module.css';
import { Formula } from './Formula';
import type { QuestionLink } from './question-link';

interface CellComputationProps {
  readonly explanation: CellExplanation;
  readonly linkTo: QuestionLink;
}

/** One theme on one axis from its answers to what is printed, sum by sum (METHOD 2.4). */
export function CellComputation({ explanation, linkTo }: CellComputationProps) {
  const { cell, requirements } = explanation;
  return (
    <ol className={styles.steps} role="list">
      {requirements.map((step) => (
        <RequirementItem key={step.cell.id} step={step} isSummed={cell.only === null} linkTo={linkTo} />
      ))}
      <li>{cell.only ? <p>{m.results_cell_single()}</p> : <ThemeSums {...explanation} />}</li>
    </ol>
  );
}

interface RequirementItemProps extends Omit<CellComputationProps, 'explanation'> {
  readonly step: RequirementStep;
  readonly isSummed: boolean;
}

function RequirementItem({ step, isSummed, linkTo }: RequirementItemProps) {
  const { id, weight } = step.cell;
  return (
    <li>
      <p className={styles.name}>{m.results_cell_requirement({ id, weight })}</p>
      <AnswerSteps steps={step.questions} linkTo={linkTo} />
      {isSummed && ends.map((end) => <Formula key={end}>{requirementFormula(step, end)}</Formula>)}
    </li>
  );
}

function ThemeSums(explanation: CellExplanation) {
  const { cell, weight } = explanation;
  const locale = currentLocale();
  return (
    <>
      <p className={styles.name}>{m.results_cell_theme({ weight })}</p>
      {ends.map((end) => (
        <Formula key={end}>{themeFormula(explanation, end)}</Formula>
      ))}
      {figuresOf(cell) && ends.map((end) => <p key={end}>{roundingWords(cell, end, locale)}</p>)}
      <p>{coverageWords(cell, locale)}</p>
      <p>{bandRule(cell, locale)}</p>
    </>
  );
}

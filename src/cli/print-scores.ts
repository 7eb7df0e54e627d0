import type { Assessment } from '../domain/assessment';
import type { ShareInterval } from '../domain/cell';
import { isEnoughKnown, printInterval } from '../domain/display';
import { printFraction } from '../domain/fraction';
import type { LevelInterval } from '../domain/level-interval';
import type { Scores } from '../domain/scores';

/** The scores as PRODUCT contract 4 fixes them for scripts: fractions as text, priorities in order. */
export function scoresForScripts(scores: Scores, assessment: Assessment) {
  return {
    assessment: { id: assessment.id, title: assessment.title, purpose: assessment.purpose, scope: assessment.scope },
    pack: assessment.pack,
    minimums: scores.minimums.map(({ minimum, question, status, interval }) => ({
      id: minimum.id,
      question: question.id,
      status,
      minimum: minimum.level,
      ...interval,
    })),
    flags: scores.flags,
    questions: scores.questions.map(({ question, interval }) => ({ question: question.id, ...interval })),
    requirements: scores.requirements.map(({ id, axis, lo, hi }) => ({ id, axis, ...fractions({ lo, hi }) })),
    themes: scores.themes.map((cell) => ({
      id: cell.id,
      axis: cell.axis,
      ...fractions(cell),
      coverage: printFraction(cell.coverage),
      printed: printsNumbers(cell, assessment) ? printInterval(cell) : null,
      onlyLevel: cell.only ? printLevels(cell.only) : null,
    })),
    axes: scores.axes.map(({ axis, ...share }) => ({ axis, ...fractions(share), printed: null })),
    priorities: scores.priorities.map(({ question, class: name, mayBeHigher, effort, severity }) => ({
      question: question.id,
      class: name,
      mayBeHigher,
      effort,
      severity: [severity.min, severity.max],
    })),
    notApplicable: scores.setAside,
  };
}

/** The scores for a person at a terminal: no number without its interval, no total. */
export function scoresForReaders(scores: Scores, assessment: Assessment): string {
  const all = scoresForScripts(scores, assessment);
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    [
      'Critical minimums',
      all.minimums.map((item) => `${item.id}  ${item.question}  ${item.status}  (${levels(item)})`),
    ],
    ['Flags', all.flags.map(({ id, state }) => `${id}  ${state}`)],
    ['Levels', all.questions.map((item) => `${item.question}  ${levels(item)}`)],
    [
      'Themes (proved to possible)',
      all.themes.map(({ id, axis, printed, onlyLevel }) => {
        const single = onlyLevel === null ? 'not printed' : `level ${onlyLevel}, one question`;
        return `${id} ${axis}  ${printed ?? single}`;
      }),
    ],
    [
      'Priorities',
      all.priorities.map((item) => {
        const higher = item.mayBeHigher ? ', may be higher' : '';
        return `${item.question}  ${item.class}${higher}${item.effort === null ? '' : `, effort ${item.effort}`}`;
      }),
    ],
  ];
  return blocks.map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}

/** A quick scan, a cell with one question and a cell of which less than half is known print no numbers (METHOD 2.4). */
function printsNumbers(cell: Scores['themes'][number], assessment: Assessment): boolean {
  return assessment.scope === 'full' && cell.only === null && isEnoughKnown(cell.coverage);
}

const fractions = ({ lo, hi }: ShareInterval) => ({ lo: printFraction(lo), hi: printFraction(hi) });

const printLevels = ({ lo, hi }: LevelInterval): string => (lo === hi ? `${lo}` : `${lo}-${hi}`);

const levels = (interval: LevelInterval): string => `level ${printLevels(interval)}`;

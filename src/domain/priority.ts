import type { Effort } from './assessment';
import type { ScoredQuestion } from './cell';
import { minimumStatus } from './minimums';
import type { Question, QuestionId } from './pack';
import type { Target } from './target';
import type { WeightsByRequirement } from './weights';

/** In the order in which they are printed (METHOD 2.7). */
export type PriorityClass = 'critical' | 'high' | 'medium' | 'low' | 'find-out-first' | 'check' | 'none';
export const priorityClasses: readonly PriorityClass[] = [
  'critical',
  'high',
  'medium',
  'low',
  'find-out-first',
  'check',
  'none',
];

/** The classes of which a gap is certain. */
export const gapClasses: readonly PriorityClass[] = ['critical', 'high', 'medium', 'low'];

/** One question's place among the priorities, with the inputs that decided it. */
export interface Priority {
  readonly question: Question;
  readonly interval: ScoredQuestion['interval'];
  readonly class: PriorityClass;
  /** Set on high, medium and low where the worst case reaches a higher class. */
  readonly mayBeHigher: boolean;
  readonly effort: Effort | null;
  readonly target: Target['level'];
  /** Impact times the least and the greatest possible shortfall, 0 to 9 at target 3 and 0 to 12 at target 4. */
  readonly severity: { readonly min: number; readonly max: number };
}

/** What turns scored questions into priorities. */
export interface PriorityInputs {
  readonly efforts: Readonly<Record<QuestionId, Effort>>;
  readonly target: (question: QuestionId) => Target['level'];
  readonly weights: WeightsByRequirement;
  /** Place of each question among the source's paragraphs, the last tie-breaker. */
  readonly placeByQuestion: ReadonlyMap<QuestionId, number>;
}

/**
 * Class, may-be-higher and order of every question (METHOD 2.7): class, then effort ascending (not estimated last),
 * then least severity descending, then weight descending, then paragraph.
 */
export function priorities(scored: readonly ScoredQuestion[], inputs: PriorityInputs): readonly Priority[] {
  const weight = (item: Priority) => inputs.weights.get(item.question.requirement) ?? 0;
  const place = (item: Priority) => inputs.placeByQuestion.get(item.question.id) ?? Number.MAX_SAFE_INTEGER;
  return scored
    .map((entry) => priorityOf(entry, inputs))
    .sort(
      (a, b) =>
        priorityClasses.indexOf(a.class) - priorityClasses.indexOf(b.class) ||
        (a.effort ?? 4) - (b.effort ?? 4) ||
        b.severity.min - a.severity.min ||
        weight(b) - weight(a) ||
        place(a) - place(b),
    );
}

/**
 * The first rule that fits, of METHOD 2.7.
 *
 * | class          | rule                        |
 * |----------------|-----------------------------|
 * | critical       | critical minimum breached   |
 * | high           | S_min >= 6                  |
 * | medium         | 3 <= S_min < 6              |
 * | low            | 0 < S_min < 3               |
 * | find-out-first | S_min = 0 and S_max >= 6    |
 * | check          | S_min = 0 and 0 < S_max < 6 |
 * | none           | S_max = 0                   |
 */
function priorityOf({ question, interval }: ScoredQuestion, inputs: PriorityInputs): Priority {
  const effort = inputs.efforts[question.id] ?? null;
  const target = inputs.target(question.id);
  const min = question.impact * Math.max(0, target - interval.hi);
  const max = question.impact * Math.max(0, target - interval.lo);
  const minimum = question.criticalMinimum;
  const isBreached = minimum !== null && minimumStatus(interval, minimum.level) === 'breached';
  const certain = classOfSeverity(min);
  const common = { question, interval, effort, target, severity: { min, max } };
  if (isBreached) return { ...common, class: 'critical', mayBeHigher: false };
  if (certain !== 'none') return { ...common, class: certain, mayBeHigher: classOfSeverity(max) !== certain };
  const uncertain = max >= 6 ? 'find-out-first' : max > 0 ? 'check' : 'none';
  return { ...common, class: uncertain, mayBeHigher: false };
}

function classOfSeverity(severity: number): 'high' | 'medium' | 'low' | 'none' {
  if (severity >= 6) return 'high';
  if (severity >= 3) return 'medium';
  return severity > 0 ? 'low' : 'none';
}

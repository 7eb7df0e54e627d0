import { levels, type Pack, type Scope, questionsInScope } from '../domain/pack';
import type { Assessment } from '../domain/assessment';
import { type Measure, whatWouldChange } from '../domain/what-would-change';
import { fractions } from './scores-for-scripts';

/** "R03.L2=3" as a measure, or null where it names no question of the scope or no level. */
export function parseMeasure(text: string, pack: Pack, scope: Scope): Measure | null {
  const [id, number] = text.split('=');
  const question = questionsInScope(pack, scope).find((one) => one.id === id);
  const level = levels.find((one) => `${one}` === number);
  return question && level !== undefined ? { question: question.id, level } : null;
}

/** What the measures would move, before and after; null without measures. */
export function wouldChangeForScripts(pack: Pack, assessment: Assessment, measures: readonly Measure[]) {
  if (measures.length === 0) return null;
  const { minimums, flags, themes, priorities } = whatWouldChange(pack, assessment, measures);
  return {
    measures,
    minimums: minimums.map(({ before, after }) => ({
      id: before.minimum.id,
      question: before.question.id,
      before: before.status,
      after: after.status,
    })),
    flags: flags.map(({ before, after }) => ({ id: before.id, before: before.state, after: after.state })),
    themes: themes.map(({ before, after }) => ({
      id: before.id,
      axis: before.axis,
      before: fractions(before),
      after: fractions(after),
    })),
    priorities: priorities.map(({ before, after }) => ({
      question: before.question.id,
      before: before.class,
      after: after.class,
    })),
  };
}

/** The same for a person at a terminal. */
export function wouldChangeForReaders(found: NonNullable<ReturnType<typeof wouldChangeForScripts>>): string {
  const lines = [
    `If ${found.measures.map(({ question, level }) => `${question} were proved at level ${level}`).join(' and ')}`,
    ...found.minimums.map(({ id, question, before, after }) => `  ${id}  ${question}  ${before}, would be ${after}`),
    ...found.flags.map(({ id, before, after }) => `  ${id}  ${before}, would be ${after}`),
    ...found.themes.map(
      ({ id, axis, before, after }) =>
        `  ${id} ${axis}  ${before.lo} to ${before.hi}, would be ${after.lo} to ${after.hi}`,
    ),
    ...found.priorities.map(({ question, before, after }) => `  ${question}  ${before}, would be ${after}`),
  ];
  return `\n${lines.join('\n')}\n`;
}

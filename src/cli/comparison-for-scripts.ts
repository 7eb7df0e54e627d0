import type { Assessment } from '../domain/assessment';
import { inOrderOfTime } from '../domain/common-set';
import { compareAssessments } from '../domain/comparison';
import { courseOverTime } from '../domain/course';
import { printFraction } from '../domain/fraction';
import type { Pack } from '../domain/pack';
import { fractions } from './scores-for-scripts';

/**
 * What is proved between the assessment and the last of the earlier ones, and with several of them the course of every
 * theme over their common set (METHOD 2.11); null without an earlier one.
 */
export function comparisonForScripts(pack: Pack, assessment: Assessment, earlier: readonly Assessment[]) {
  const inTime = inOrderOfTime(earlier);
  const older = inTime.at(-1);
  if (!older) return null;
  const { cells, changes, incomparable, weightInCommon, isComparableAsAWhole } = compareAssessments(
    pack,
    older,
    assessment,
  );
  return {
    earlier: facts(older),
    weightInCommon: printFraction(weightInCommon),
    comparableAsAWhole: isComparableAsAWhole,
    themes: cells.map(({ id, axis, older: before, newer, delta, verdict, realOnly }) => ({
      id,
      axis,
      older: fractions(before),
      newer: fractions(newer),
      delta: fractions(delta),
      verdict,
      realOnly: printFraction(realOnly),
    })),
    changes: changes.map(({ question, tag, older: before, newer, targets }) => ({
      question: question.id,
      tag,
      older: before,
      newer,
      targets,
    })),
    notCompared: incomparable.map(({ id, reason, older: before, newer }) => ({
      question: id,
      reason,
      older: before,
      newer,
    })),
    course: inTime.length > 1 ? courseForScripts(pack, [...inTime, assessment]) : null,
  };
}

export type ComparisonForScripts = ReturnType<typeof comparisonForScripts>;

function courseForScripts(pack: Pack, assessments: readonly Assessment[]) {
  const course = courseOverTime(pack, assessments);
  return {
    assessments: course.assessments.map(facts),
    common: course.common.map(({ id }) => id),
    themes: course.cells.map(({ id, axis, steps }) => ({ id, axis, steps: steps.map(fractions) })),
  };
}

const facts = ({ id, title, period }: Assessment) => ({ id, title, period });

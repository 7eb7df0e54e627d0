import type { Answer } from './answer';
import { gradeOfAnswer } from './evidence';
import { claimedLevels, isSetAside, levelInterval } from './level-interval';

/** Why an answer does not prove one level. */
export type UnprovedReason =
  | 'unanswered'
  | 'dont-know'
  | 'withheld'
  | 'not-reached'
  /** Set aside without a reason, a sentence or a second person. */
  | 'set-aside-unfinished'
  /** A level is claimed and counts as a belief: grade D. */
  | 'no-evidence'
  /** An office's word counts one level lower: grade C. */
  | 'statement-only'
  /** The user gave two ends. */
  | 'range';

/**
 * Why more than one level remains possible (METHOD 2.2, 2.3); null where one level is proved or the question is set
 * aside. Where several reasons hold, the evidence is named before the range: it is what can be mended.
 *
 * | answer                                          | reason                         |
 * |-------------------------------------------------|--------------------------------|
 * | none, or without a choice                       | unanswered                     |
 * | don't know, withheld, not reached               | the same                       |
 * | not applicable, complete                        | null                           |
 * | not applicable, incomplete                      | set-aside-unfinished           |
 * | level or range, D                               | no-evidence                    |
 * | level 1 to 4, or a range that starts there, C   | statement-only                 |
 * | level 0, C; any level, A or B                   | null                           |
 * | any other range                                 | range                          |
 *
 * `assessedOn` is the day the answers speak of. Of a composite, ask for each answer of `answersThatCount`.
 */
export function whyNotProved(answer: Answer | undefined, assessedOn: string): UnprovedReason | null {
  const response = answer?.response ?? null;
  if (!answer || response === null) return 'unanswered';
  switch (response.kind) {
    case 'dk':
      return 'dont-know';
    case 'withheld':
    case 'not-reached':
      return response.kind;
    case 'na':
      return isSetAside(response) ? null : 'set-aside-unfinished';
    case 'level':
    case 'range':
      return whyNotOne(answer, assessedOn);
  }
}

function whyNotOne(answer: Answer, assessedOn: string): UnprovedReason | null {
  const grade = gradeOfAnswer(answer, assessedOn);
  const counted = levelInterval(answer.response, grade);
  if (counted.lo === counted.hi) return null;
  if (grade === 'D') return 'no-evidence';
  const claimed = claimedLevels(answer.response);
  return counted.lo === claimed?.lo && counted.hi === claimed.hi ? 'range' : 'statement-only';
}

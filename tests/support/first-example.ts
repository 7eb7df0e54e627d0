import type { AnswerSketch } from './build-assessment';
import { dontKnow, level, notApplicable } from './build-assessment';
import type { QuestionSketch } from './build-pack';

const inT7 = (id: string, requirement: string) => ({ id, requirement, theme: 'T7' });

/** The questions of example E1 (METHOD 2.12). */
export const questionsOfE1: readonly QuestionSketch[] = [
  inT7('R08.I1', 'R08b'),
  inT7('R08.I2', 'R08b'),
  inT7('R09.I1', 'R09'),
  inT7('R10.I1', 'R10'),
  inT7('R10.I2', 'R10'),
  inT7('R10.I3', 'R10'),
  inT7('R10.I4', 'R10'),
];

/** The weights of its three requirements. */
export const weightsOfE1 = { R08b: 3, R09: 4, R10: 4 };

/** Its answers, of which follow 113/264 to 63/88, printed 40 to 75. */
export const answersOfE1 = {
  'R08.I1': { response: level(1), grade: 'B' },
  'R08.I2': { response: dontKnow },
  'R09.I1': { response: level(3), grade: 'B' },
  'R10.I1': { response: level(2), grade: 'B' },
  'R10.I2': { response: level(3), grade: 'C' },
  'R10.I3': { response: dontKnow },
  'R10.I4': { response: notApplicable },
} satisfies Readonly<Record<string, AnswerSketch>>;

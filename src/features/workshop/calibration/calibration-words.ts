import { assertNever } from '../../../base/assert';
import type { Grade, Response } from '../../../domain/answer';
import type { AnchorVerdict } from '../../../domain/calibration';
import { claimedLevels } from '../../../domain/level-interval';
import { formatNumber } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';

/** What the model answer says, in two or three words. */
export function modelWords(response: Response | null): string {
  const claimed = claimedLevels(response);
  const number = (level: number) => formatNumber(currentLocale(), level);
  if (claimed === null) return response?.kind === 'dk' ? m.calibration_model_unknown() : m.calibration_model_withheld();
  const { lo, hi } = claimed;
  return lo === hi
    ? m.calibration_model_level({ level: number(lo) })
    : m.calibration_model_range({ from: number(lo), to: number(hi) });
}

/** What the room's votes say of the anchor. */
export function verdictWords(verdict: AnchorVerdict): string {
  switch (verdict) {
    case 'keeps':
      return m.calibration_verdict_keeps();
    case 'reword':
      return m.calibration_verdict_reword();
    case 'too-few':
      return m.calibration_verdict_toofew();
    case 'not-judged':
      return m.calibration_verdict_notjudged();
    default:
      return assertNever(verdict);
  }
}

/** What the evidence on the card does to the level (METHOD 2.3). */
export function gradeWords(grade: Grade): string {
  switch (grade) {
    case 'A':
    case 'B':
      return m.calibration_grade_document({ grade });
    case 'C':
      return m.calibration_grade_voice();
    case 'D':
      return m.calibration_grade_belief();
    default:
      return assertNever(grade);
  }
}

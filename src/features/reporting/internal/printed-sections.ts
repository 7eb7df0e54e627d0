import type { Assessment } from '../../../domain/assessment';
import { isClosingWritten } from '../../../domain/closing';
import { enquiriesToSend } from '../../../domain/enquiries-to-send';
import type { Pack } from '../../../domain/pack';
import type { ReportPart, SectionId } from '../../../domain/report-sections';
import { arrangedSections, type ReportTemplate } from '../../../domain/report-template';
import type { Scores } from '../../../domain/scores';

/** What the sections of a report depend on. */
export interface ReportMatter {
  readonly pack: Pack;
  /** As the edition may show it. */
  readonly assessment: Assessment;
  /** Of this assessment. */
  readonly scores: Scores;
  readonly template: ReportTemplate | null;
  /** Whether the report compares with an earlier assessment. */
  readonly isCompared: boolean;
}

/** The sections that this report will have, in their order: those that the template prints and that have something to say. */
export function printedSections(matter: ReportMatter): Readonly<Record<ReportPart, readonly SectionId[]>> {
  const printed = arrangedSections(matter.template, matter.assessment.scope).filter(
    ({ id, isIncluded }) => isIncluded && !isEmpty(id, matter),
  );
  const of = (part: ReportPart) => printed.filter((section) => section.part === part).map(({ id }) => id);
  return { body: of('body'), annex: of('annex') };
}

/** Whether a text of the template has words, so that it is printed. */
export function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** Whether the report says nothing under a section's heading and leaves it away, as far as a glance at the assessment tells. */
function isEmpty(id: SectionId, { pack, assessment, scores, isCompared }: ReportMatter): boolean {
  const answers = Object.values(assessment.answers);
  switch (id) {
    case 'since':
      return !isCompared;
    case 'closing':
      return !isClosingWritten(assessment.closing);
    case 'plan':
      return assessment.scope === 'quick' && assessment.plan.length === 0;
    case 'letters':
      return enquiriesToSend(scores, assessment).toSend.length === 0;
    case 'glossary':
      return pack.terms.length === 0;
    case 'votes':
      return Object.keys(assessment.workshop.ballots).length === 0;
    case 'notes':
      return answers.every(({ note }) => !isWritten(note));
    case 'set-aside':
      return answers.every(({ response }) => response?.kind !== 'na' && response?.kind !== 'withheld');
    default:
      return false;
  }
}

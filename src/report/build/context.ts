import type { Answer } from '../../domain/answer';
import type { Edition } from '../../domain/edition';
import { inEdition, type LeftOut } from '../../domain/in-edition';
import { answersThatCount } from '../../domain/composite';
import type { Assessment } from '../../domain/assessment';
import type { Pack, Question } from '../../domain/pack';
import { arrangedSections, type ArrangedSection, type ReportTemplate } from '../../domain/report-template';
import type { SectionId } from '../../domain/report-sections';
import { scoreAssessment, type Scores } from '../../domain/scores';
import type { Locale } from '../../i18n/locale';

export interface ReportOptions {
  readonly pack: Pack;
  /** The whole of it; the report holds what the edition lets through. */
  readonly assessment: Assessment;
  readonly edition?: Edition;
  /** An earlier assessment of the same country to compare with; the same edition of it is what the report sees. */
  readonly earlier?: Assessment;
  /** The institution's own; without it a report looks and is arranged as METHOD 4.1 has it. */
  readonly template?: ReportTemplate;
  readonly locale: Locale;
  readonly paper: 'a4' | 'letter';
  /** Of the assessment in this edition (`fingerprintOf`); "" prints none. */
  readonly fingerprint?: string;
}

/** What every section of the report and every sheet of the workbook is built from. */
export interface ReportContext {
  readonly pack: Pack;
  /** As the edition may show it: a report never sees the rest. */
  readonly assessment: Assessment;
  readonly edition: Edition;
  readonly leftOut: LeftOut;
  readonly scores: Scores;
  /** The assessment to compare with, in the same edition; null where there is none. */
  readonly earlier: Assessment | null;
  readonly template: ReportTemplate | null;
  /** In the order in which they are printed; those left out too. */
  readonly sections: readonly ArrangedSection[];
  readonly locale: Locale;
  readonly fingerprint: string;
}

/** Scores what the edition lets through; nothing built from the context can see the rest. */
export function createContext({ pack, locale, fingerprint = '', ...whole }: ReportOptions): ReportContext {
  const { edition, assessment, leftOut } = inEdition(whole.assessment, whole.edition ?? 'internal');
  const scores = scoreAssessment(pack, assessment);
  const earlier = whole.earlier ? inEdition(whole.earlier, edition).assessment : null;
  const template = whole.template ?? null;
  const sections = arrangedSections(template, assessment.scope);
  return { pack, assessment, edition, leftOut, locale, scores, earlier, template, sections, fingerprint };
}

/** Whether a section is printed, as far as the template decides it. */
export function isPrinted({ sections }: ReportContext, id: SectionId): boolean {
  return sections.some((section) => section.id === id && section.isIncluded);
}

export function answerTo(context: ReportContext, question: Question): Answer | null {
  return context.assessment.answers[question.id] ?? null;
}

/** Whether the edition holds no answer to a question, which says neither that there is one nor that there is none. */
export function isUnspoken({ assessment, edition }: ReportContext, question: Question): boolean {
  const answers = answersThatCount(question, assessment);
  return edition !== 'internal' && answers.every(({ response }) => response === null);
}

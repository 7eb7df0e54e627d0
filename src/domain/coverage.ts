import type { Pack, QuestionId } from './pack';
import type { Paragraph, ParagraphId, SourceId } from './source';

/** How a paragraph is dealt with: asked under its own name, answered elsewhere, printed with a reason, or still open. */
export type CoverageStatus = 'asked' | 'answered-elsewhere' | 'spent' | 'context' | 'not-asked-yet';

/** One paragraph with every question that speaks to it. */
export interface ParagraphCoverage {
  readonly source: SourceId;
  readonly paragraph: ParagraphId;
  readonly label: string;
  readonly status: CoverageStatus;
  /** Questions whose home paragraph this is. */
  readonly home: readonly QuestionId[];
  /** Questions at home elsewhere that answer it too. */
  readonly also: readonly QuestionId[];
  /** The printed reason where it is spent or context, otherwise null. */
  readonly because: string | null;
}

/**
 * Every paragraph of every source, in the order of the documents (METHOD 3.3). The first that fits:
 * home questions -> asked; questions that also answer it -> answered-elsewhere; a printed reason -> spent or context;
 * otherwise not-asked-yet, which the quick scan leaves to the full assessment.
 */
export function coverageOf(pack: Pack): readonly ParagraphCoverage[] {
  return pack.sources.flatMap((source) =>
    source.paragraphs.map((paragraph) => coverParagraph(pack, source.id, paragraph)),
  );
}

function coverParagraph(pack: Pack, source: SourceId, paragraph: Paragraph): ParagraphCoverage {
  const questions = pack.themes.flatMap((theme) => theme.questions);
  const home = questions.filter((question) => question.paragraph === paragraph.id).map((question) => question.id);
  const also = questions
    .filter((question) => question.alsoAnswers.includes(paragraph.id))
    .map((question) => question.id);
  return {
    source,
    paragraph: paragraph.id,
    label: paragraph.label,
    status: statusOf(home, also, paragraph),
    home,
    also,
    because: paragraph.unasked?.because ?? null,
  };
}

function statusOf(home: readonly QuestionId[], also: readonly QuestionId[], { unasked }: Paragraph): CoverageStatus {
  if (home.length > 0) return 'asked';
  if (also.length > 0) return 'answered-elsewhere';
  return unasked?.kind ?? 'not-asked-yet';
}

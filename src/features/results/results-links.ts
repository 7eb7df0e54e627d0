import type { QuestionId, ThemeId } from '../../domain/pack';

/** Where the results lead; the app builds the addresses. */
export interface ResultsLinks {
  readonly question: (theme: ThemeId, question: QuestionId) => string;
  readonly report: string;
  readonly next: string;
}

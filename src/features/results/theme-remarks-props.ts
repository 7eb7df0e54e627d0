import type { AskedQuestions } from '../../domain/scores';
import type { SetAsideShare } from '../../domain/set-aside';
import type { ChartInputs } from './chart-rows';
import type { QuestionLink } from '../question-link';

/** What there is to say of a theme besides its figures. */
export interface ThemeRemarksProps extends Pick<ChartInputs, 'pack' | 'scores' | 'assessment' | 'locale'> {
  readonly asked: AskedQuestions;
  readonly aside: SetAsideShare | undefined;
  readonly linkToQuestion: QuestionLink;
}

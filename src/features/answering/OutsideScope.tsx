import type { QuestionId, Theme } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { Notice } from '../../ui/notice/Notice';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';

interface OutsideScopeProps {
  readonly theme: Theme;
  /** The question that the address names. */
  readonly question: QuestionId | null;
}

/** Says so where the address names a question of this theme that the quick scan does not ask. */
export function OutsideScope({ theme, question: id }: OutsideScopeProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const named = theme.questions.find((question) => question.id === id);
  if (!named || named.scope === 'quick' || assessment.scope === 'full') return null;
  return (
    <Notice tone="info">
      <p>{m.answering_outside_question({ id: named.id })}</p>
      <p>
        <a href={routes.details(assessment.id)}>{m.answering_outside_change()}</a>
      </p>
    </Notice>
  );
}

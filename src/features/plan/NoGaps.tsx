import { nextUnanswered, progressByTheme } from '../../domain/progress';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Actions } from '../../ui/page/Actions';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';

/** Why there is nothing to draft from, and where to go on. */
export function NoGaps({ hasActs }: { readonly hasActs: boolean }) {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const next = nextUnanswered(pack, assessment, null);
  const count = progressByTheme(pack, assessment).reduce((sum, { asked, answered }) => sum + asked - answered, 0);
  if (hasActs) return <p>{m.plan_gaps_planned()}</p>;
  if (!next) return <p>{m.plan_gaps_certain()}</p>;
  return (
    <>
      <p>{m.plan_gaps_unanswered({ count })}</p>
      <Actions>
        <ButtonLink href={routes.question(assessment.id, next.theme, next.id)}>{m.plan_gaps_answer()}</ButtonLink>
      </Actions>
    </>
  );
}

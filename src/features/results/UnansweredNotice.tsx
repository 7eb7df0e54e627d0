import type { Assessment } from '../../domain/assessment';
import type { Pack } from '../../domain/pack';
import { nextUnanswered, progressByTheme } from '../../domain/progress';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Notice } from '../../ui/notice/Notice';
import type { QuestionLink } from '../question-link';

interface UnansweredNoticeProps {
  readonly pack: Pack;
  readonly assessment: Assessment;
  readonly linkTo: QuestionLink;
}

/** How many questions have no answer yet and what that means for the results; nothing where all have one. */
export function UnansweredNotice({ pack, assessment, linkTo }: UnansweredNoticeProps) {
  const next = nextUnanswered(pack, assessment, null);
  if (!next) return null;
  const unanswered = progressByTheme(pack, assessment).reduce(
    (total, { asked, answered }) => total + asked - answered,
    0,
  );
  return (
    <Notice
      tone="info"
      title={m.results_unanswered_title({ count: unanswered })}
      actions={<ButtonLink href={linkTo(next)}>{m.results_unanswered_action()}</ButtonLink>}
    >
      <p>{m.results_unanswered_text()}</p>
    </Notice>
  );
}

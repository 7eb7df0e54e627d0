import type { Assessment } from '../../domain/assessment';
import type { QuestionId } from '../../domain/pack';
import { defaultTarget, isUnexplained } from '../../domain/target';
import { m } from '../../i18n/generated/messages';
import { UserText } from '../../ui/user-text/UserText';

interface TargetNoteProps {
  readonly question: QuestionId;
  readonly assessment: Assessment;
}

/** That the committee aims at another level than 3, and why; nothing where it does not. */
export function TargetNote({ question, assessment }: TargetNoteProps) {
  const target = assessment.targets[question];
  if (!target || target.level === defaultTarget) return null;
  if (isUnexplained(target)) return <p>{m.results_target_unexplained({ target: target.level })}</p>;
  const reason = target.reason.trim();
  return (
    <p>
      {m.results_target_changed({ target: target.level })}
      {reason !== '' && (
        <>
          {' '}
          <UserText>{reason}</UserText>
        </>
      )}
    </p>
  );
}

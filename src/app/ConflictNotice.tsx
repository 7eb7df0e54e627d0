import { type Conflict, applyChanges } from '../domain/apply-changes';
import { fieldWords, valueWords } from '../features/field-words';
import { m } from '../i18n/generated/messages';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button/Button';
import { Notice } from '../ui/notice/Notice';
import { UserText } from '../ui/user-text/UserText';

/** Where two windows changed one field at the same time: what stands now, what does not, and the way to swap them. */
export function ConflictNotice({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const session = useSession();
  if (conflicts.length === 0) return null;
  const takeOthers = () => {
    const changes = conflicts.map(({ path, kept, lost }) => ({ path, before: kept, after: lost }));
    session.apply((assessment, at) => applyChanges(assessment, changes, at).assessment);
    session.settleConflicts();
  };
  return (
    <Notice
      tone="warning"
      role="alert"
      title={m.save_conflict_title()}
      actions={
        <>
          <Button onClick={takeOthers}>{m.save_conflict_take()}</Button>
          <Button onClick={() => session.settleConflicts()}>{m.save_conflict_seen()}</Button>
        </>
      }
    >
      <p>{m.save_conflict_text()}</p>
      <ul>
        {conflicts.map(({ path, kept, lost }) => (
          <li key={path.join('/')}>
            <UserText>
              {m.save_conflict_item({ field: fieldWords(path), kept: valueWords(kept), lost: valueWords(lost) })}
            </UserText>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

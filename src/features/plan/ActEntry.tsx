import { isOverdue, lacksOfAct } from '../../domain/act-lacks';
import type { Priority } from '../../domain/priority';
import { formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { Button } from '../../ui/button/Button';
import { Verdict } from '../../ui/verdict/Verdict';
import { UserText } from '../../ui/user-text/UserText';
import { ActDetails } from './ActDetails';
import type { WrittenAct } from './internal/use-acts';
import { actStateWord, lackWord } from '../../report/build/plan-words';
import { gapFacts } from './internal/words';
import styles from './Plan.module.css';

interface ActEntryProps {
  readonly act: WrittenAct;
  readonly gap: Priority | null;
  readonly today: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One act as it would stand in a resolution: what, by which means, who, by when, and what is not decided yet. */
export function ActEntry({ act, gap, today, onEdit, onRemove }: ActEntryProps) {
  const title = act.act.trim() === '' ? m.plan_act_untitled() : act.act;
  const lacks = lacksOfAct(act).map((lack) => lackWord(lack, currentLocale()));
  return (
    <>
      <h3 className={styles.act}>
        <UserText>{title}</UserText>
      </h3>
      <p className={styles.facts}>
        <ActState act={act} today={today} />
        {gap && <span>{gapFacts(gap)}</span>}
      </p>
      <ActDetails act={act} gap={gap} />
      {lacks.length > 0 && (
        <p className={styles.lacks}>{m.plan_act_lacks({ list: formatList(currentLocale(), lacks) })}</p>
      )}
      <p className={styles.ways}>
        <Button kind="quiet" onClick={onEdit} aria-label={m.plan_act_editlabel({ title: visibleText(title) })}>
          {m.plan_act_edit()}
        </Button>
        <Button kind="quiet" onClick={onRemove} aria-label={m.plan_act_removelabel({ title: visibleText(title) })}>
          {m.plan_act_remove()}
        </Button>
      </p>
    </>
  );
}

function ActState({ act, today }: Pick<ActEntryProps, 'act' | 'today'>) {
  const word = actStateWord(act.state, currentLocale());
  if (isOverdue(act, today)) return <Verdict tone="gap">{m.plan_act_overdue({ state: word })}</Verdict>;
  return <Verdict tone={act.state === 'done' ? 'holds' : 'neutral'}>{word}</Verdict>;
}

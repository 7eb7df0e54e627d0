import { isOverdue, lacksOfAct } from '../../domain/act-lacks';
import type { Priority } from '../../domain/priority';
import { formatDate, formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { effortWord, remedyInstrumentWord } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { type Definition, DefinitionList } from '../../ui/definition-list/DefinitionList';
import { Verdict } from '../../ui/verdict/Verdict';
import { ActSource } from './ActSource';
import type { WrittenAct } from './internal/use-acts';
import { actStateWord, gapFacts, lackWord } from './internal/words';
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
  const lacks = lacksOfAct(act).map(lackWord);
  return (
    <>
      <h3 className={styles.act} dir="auto">
        {title}
      </h3>
      <p className={styles.facts}>
        <ActState act={act} today={today} />
        {gap && <span>{gapFacts(gap)}</span>}
      </p>
      <DefinitionList items={definitionsOf(act, gap)} />
      {lacks.length > 0 && (
        <p className={styles.lacks}>{m.plan_act_lacks({ list: formatList(currentLocale(), lacks) })}</p>
      )}
      <p className={styles.ways}>
        <Button kind="quiet" onClick={onEdit} aria-label={m.plan_act_editlabel({ title })}>
          {m.plan_act_edit()}
        </Button>
        <Button kind="quiet" onClick={onRemove} aria-label={m.plan_act_removelabel({ title })}>
          {m.plan_act_remove()}
        </Button>
      </p>
    </>
  );
}

function ActState({ act, today }: Pick<ActEntryProps, 'act' | 'today'>) {
  const word = actStateWord(act.state);
  if (isOverdue(act, today)) return <Verdict tone="gap">{m.plan_act_overdue({ state: word })}</Verdict>;
  return <Verdict tone={act.state === 'done' ? 'holds' : 'neutral'}>{word}</Verdict>;
}

/** Only what is filled in: what is missing is said in one sentence below. */
function definitionsOf(act: WrittenAct, gap: Priority | null): readonly Definition[] {
  const locale = currentLocale();
  const written = (term: string, text: string): readonly Definition[] =>
    text.trim() === '' ? [] : [{ term, description: <span dir="auto">{text}</span> }];
  const dated = (term: string, date: string) => written(term, formatDate(locale, date));
  return [
    ...(act.question === null
      ? []
      : [{ term: m.plan_field_source(), description: <ActSource question={act.question} /> }]),
    ...(act.instrument === null
      ? []
      : [{ term: m.plan_field_instrument(), description: remedyInstrumentWord(act.instrument, locale) }]),
    ...written(m.plan_field_owner(), act.owner),
    ...written(m.plan_field_step(), act.firstStep),
    ...dated(m.plan_field_due(), act.dueOn),
    ...written(m.plan_field_money(), act.money),
    ...written(m.plan_field_sign(), act.sign),
    ...dated(m.plan_field_review(), act.reviewOn),
    ...(gap?.effort ? [{ term: m.plan_effort_legend(), description: effortWord(gap.effort, locale) }] : []),
  ];
}

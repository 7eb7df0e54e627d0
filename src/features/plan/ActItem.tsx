import { memo } from 'react';
import type { Priority } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';
import { ActEntry } from './ActEntry';
import { ActFields } from './ActFields';
import { type ActActions, actSelector, type WrittenAct } from './internal/use-acts';
import styles from './Plan.module.css';

interface ActItemProps {
  readonly act: WrittenAct;
  readonly number: number;
  readonly gap: Priority | null;
  readonly isOpen: boolean;
  readonly priorities: readonly Priority[];
  readonly today: string;
  readonly actions: ActActions;
}

/** One act, to read or to write, with its number in the margin; renders again only when it changes itself. */
export const ActItem = memo(function ActItem(props: ActItemProps) {
  const { act, number, gap, isOpen, priorities, today, actions } = props;
  return (
    <li className={styles.item} {...actSelector.attributes(act.id)}>
      <span className={styles.number}>{m.plan_item_number({ number })}</span>
      <div className={styles.content}>
        {isOpen && (
          <ActFields
            act={act}
            gap={gap}
            priorities={priorities}
            change={actions.change}
            onDone={() => actions.finish(act)}
          />
        )}
        <div className={isOpen ? styles.onpaper : undefined}>
          <ActEntry
            act={act}
            gap={gap}
            today={today}
            onEdit={() => actions.open(act.id)}
            onRemove={() => actions.remove(act.id)}
          />
        </div>
      </div>
    </li>
  );
});

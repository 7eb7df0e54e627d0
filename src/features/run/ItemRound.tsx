import type { Question } from '../../domain/pack';
import { lengthenTimer } from '../../domain/run-timer';
import { type ItemPartId, itemPartAt, itemParts, toggleItemTimer } from '../../domain/workshop-run';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Actions } from '../../ui/page/Actions';
import { PackText } from '../PackText';
import { useNow } from '../use-now';
import styles from './Run.module.css';
import { TimerReading } from './TimerReading';
import type { Running } from './use-run';

interface ItemRoundProps extends Running {
  readonly question: Question;
}

/** The five minutes of a consensus round, and which part of it is on. */
export function ItemRound({ question, run, change }: ItemRoundProps) {
  const now = useNow();
  if (!run.item) return null;
  const { timer } = run.item;
  const current = itemPartAt(timer, now);
  return (
    <>
      <h3 className={styles.now}>
        <bdi>{question.id}</bdi> <PackText>{question.text}</PackText>
      </h3>
      <TimerReading timer={timer} label={m.run_timer_itemlabel()} over={m.run_timer_itemover()} />
      <ol className={styles.steps} role="list">
        {itemParts.map(({ id }) => (
          <li key={id} className={styles.part} aria-current={id === current ? 'step' : undefined}>
            <span>{partWords[id]()}</span>
            {id === current && <span className={styles.here}>{m.run_agenda_now()}</span>}
          </li>
        ))}
      </ol>
      <Actions>
        <Button onClick={() => change(toggleItemTimer)}>
          {timer.startedAt === null ? m.run_timer_start() : m.run_timer_pause()}
        </Button>
        <Button
          onClick={() =>
            change((before) => ({
              ...before,
              item: before.item && { ...before.item, timer: lengthenTimer(before.item.timer, 5) },
            }))
          }
        >
          {m.run_timer_more()}
        </Button>
      </Actions>
    </>
  );
}

const partWords: Readonly<Record<ItemPartId, () => string>> = {
  card: m.run_part_card,
  talk: m.run_part_talk,
  vote: m.run_part_vote,
};

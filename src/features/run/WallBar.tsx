import type { WallView } from '../../domain/wall-view';
import { type WallSceneName, wallScenes } from '../../domain/workshop-run';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Actions } from '../../ui/page/Actions';
import styles from './Run.module.css';
import type { Running } from './use-run';

interface WallBarProps extends Running {
  readonly view: WallView;
}

/** What the wall shows now, and one press to change it; stays at the foot of the window. */
export function WallBar({ view, run, change }: WallBarProps) {
  const isEarly = view.scene.kind === 'strip' && view.scene.vote.kind === 'waiting';
  return (
    <div role="group" aria-label={m.run_wall_label()} className={styles.bar}>
      <p className={styles.barName} aria-hidden="true">
        {m.run_wall_label()}
      </p>
      <Actions>
        {wallScenes.map((wall) => (
          <Button
            key={wall}
            className={styles.choice}
            aria-pressed={run.wall === wall}
            onClick={() => change((now) => ({ ...now, wall }))}
          >
            {sceneWords[wall]()}
          </Button>
        ))}
      </Actions>
      <p role="status" className={styles.barNote}>
        {view.scene.kind !== run.wall && m.run_wall_noitem()}
        {isEarly && m.run_wall_early()}
      </p>
    </div>
  );
}

const sceneWords: Readonly<Record<WallSceneName, () => string>> = {
  agenda: m.run_wall_agenda,
  item: m.run_wall_item,
  strip: m.run_wall_strip,
  parking: m.run_wall_parking,
  blank: m.run_wall_blank,
};

import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { stepWords } from '../step-words';
import type { SceneOf } from './scene-of-kind';
import { WallClock } from './WallClock';
import styles from './Wall.module.css';

/** Where the day stands, and how long this step still lasts. */
export function AgendaScene({ scene }: { readonly scene: SceneOf<'agenda'> }) {
  const locale = currentLocale();
  return (
    <div className={styles.scene}>
      <p className={styles.kicker}>
        {m.wall_step_number({ number: formatNumber(locale, scene.number), of: formatNumber(locale, scene.of) })}
      </p>
      <h1 className={styles.title}>{stepWords(scene.step)}</h1>
      <WallClock timer={scene.timer} size="large" />
    </div>
  );
}

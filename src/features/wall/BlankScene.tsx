import { m } from '../../i18n/generated/messages';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import styles from './Wall.module.css';

/** Nothing to look at: the hall looks at whoever speaks. */
export function BlankScene() {
  return (
    <div className={styles.scene}>
      <h1>
        <VisuallyHidden>{m.wall_blank_title()}</VisuallyHidden>
      </h1>
    </div>
  );
}

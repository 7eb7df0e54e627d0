import { useRef } from 'react';
import type { ThemeId } from '../../domain/pack';
import type { ThemeProgress } from '../../domain/progress';
import { m } from '../../i18n/generated/messages';
import styles from './ThemeBar.module.css';
import { ThemeLinks } from './ThemeLinks';

interface ThemeMenuProps {
  readonly current: ThemeId;
  readonly progress: readonly ThemeProgress[];
}

/** All themes on request, for narrow windows; Escape closes the list and keeps the focus on its button. */
export function ThemeMenu({ current, progress }: ThemeMenuProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!ref.current?.open) return;
    ref.current.open = false;
    ref.current.querySelector('summary')?.focus();
  };
  return (
    // The key closes from wherever the focus stands inside; the list itself is operated by its links.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details ref={ref} className={styles.menu} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <summary className={styles.menubutton} aria-label={m.answering_bar_menulabel({ theme: current })}>
        {current}
      </summary>
      <div className={styles.menulist}>
        <ThemeLinks current={current} progress={progress} form="long" />
      </div>
    </details>
  );
}

import { useEffect, useState } from 'react';
import { isSameValue } from '../../base/is-same-value';
import type { AssessmentId } from '../../domain/assessment';
import type { WallView } from '../../domain/wall-view';
import { m } from '../../i18n/generated/messages';
import { usePageTitle } from '../page-title';
import { hearViews } from '../wall-link';
import { Scene } from './Scene';
import styles from './Wall.module.css';

/** The whole window for the hall; before the facilitator's window has answered it says what to do. */
export function WallScreen({ id }: { readonly id: AssessmentId }) {
  const [view, setView] = useState<WallView | null>(null);
  usePageTitle(m.wall_page_title());
  useEffect(() => hearViews(id, (next) => setView((before) => (isSameValue(before, next) ? before : next))), [id]);
  return (
    <main id="main" tabIndex={-1} className={styles.wall} data-wall={view?.scene.kind ?? 'none'}>
      {view?.training && (
        <p className={styles.training}>
          <span>{m.wall_training_text()}</span>
        </p>
      )}
      {view ? (
        <Scene view={view} />
      ) : (
        <div className={styles.scene}>
          <h1 className={styles.title}>{m.wall_none_title()}</h1>
          <p>{m.wall_none_text()}</p>
        </div>
      )}
    </main>
  );
}

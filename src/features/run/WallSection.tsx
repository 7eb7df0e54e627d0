import { useEffect, useMemo, useRef, useState } from 'react';
import { wallViewOf } from '../../domain/wall-view';
import { type WallSceneName, wallScenes } from '../../domain/workshop-run';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { createWallSender, type WallSender } from '../wall-link';
import styles from './Run.module.css';
import type { Running } from './use-run';

/** What the hall sees now, and the way to its window. */
export function WallSection({ run, change }: Running) {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const [isBlocked, setIsBlocked] = useState(false);
  const view = useMemo(() => wallViewOf({ pack, assessment, run }), [pack, assessment, run]);
  const sender = useRef<WallSender | null>(null);
  useEffect(() => {
    const made = createWallSender(assessment.id);
    sender.current = made;
    return made.close;
  }, [assessment.id]);
  useEffect(() => sender.current?.show(view), [view]);
  const address = routes.wall(assessment.id);
  const isEarly = view.scene.kind === 'strip' && view.scene.vote.kind === 'waiting';
  return (
    <Section title={m.run_wall_heading()}>
      <p>{m.run_wall_text()}</p>
      <Actions>
        <Button kind="primary" onClick={() => setIsBlocked(window.open(address, `wall-${assessment.id}`) === null)}>
          {m.run_wall_open()}
        </Button>
      </Actions>
      {isBlocked && (
        <Notice tone="warning" role="status">
          <p>{m.run_wall_blocked({ address })}</p>
        </Notice>
      )}
      <div role="group" aria-label={m.run_wall_label()} className={styles.scenes}>
        <p>{m.run_wall_label()}</p>
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
      </div>
      <p role="status">
        {view.scene.kind !== run.wall && m.run_wall_noitem()}
        {isEarly && m.run_wall_early()}
      </p>
    </Section>
  );
}

const sceneWords: Readonly<Record<WallSceneName, () => string>> = {
  agenda: m.run_wall_agenda,
  item: m.run_wall_item,
  strip: m.run_wall_strip,
  parking: m.run_wall_parking,
  blank: m.run_wall_blank,
};

import { useEffect, useRef, useState } from 'react';
import type { WallView } from '../../domain/wall-view';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { createWallSender, type WallSender } from '../wall-link';

interface WallSectionProps {
  readonly view: WallView;
}

/** The way to the wall's window, which gets whatever the view is. */
export function WallSection({ view }: WallSectionProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const [isBlocked, setIsBlocked] = useState(false);
  const sender = useRef<WallSender | null>(null);
  useEffect(() => {
    const made = createWallSender(assessment.id);
    sender.current = made;
    return made.close;
  }, [assessment.id]);
  useEffect(() => sender.current?.show(view), [view]);
  const address = routes.wall(assessment.id);
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
    </Section>
  );
}

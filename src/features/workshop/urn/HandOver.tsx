import { useState } from 'react';
import { ballotOn } from '../../../domain/ballot';
import type { Urn } from '../../../domain/urn';
import { m } from '../../../i18n/generated/messages';
import { Button } from '../../../ui/button/Button';
import { ButtonLink } from '../../../ui/button/ButtonLink';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Actions } from '../../../ui/page/Actions';
import { PageHeader } from '../../../ui/page/PageHeader';
import { useOpenAssessment } from '../../open-assessment';
import { useServices } from '../../services';
import styles from './Urn.module.css';

/** Fewer votes than this may show who voted how. */
const fewestUnseen = 5;

interface HandOverProps {
  readonly urn: Urn;
  /** What has just happened, said once. */
  readonly told: string;
  readonly onVote: () => void;
  readonly onCount: () => void;
  readonly onDiscard: () => void;
}

/** Between two people: nothing of the votes is on the screen but how many there are. */
export function HandOver({ urn, told, onVote, onCount, onDiscard }: HandOverProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const isAdded = urn.tallies.some(
    ({ question }) => ballotOn(assessment.workshop.ballots, question)[urn.round] !== null,
  );
  const [asking, setAsking] = useState<'count' | 'discard' | null>(null);
  return (
    <div data-urn-step="hand">
      <PageHeader title={m.urn_hand_title()} lead={m.urn_hand_text()} />
      <p role="status">{told}</p>
      <p className={styles.voters}>{m.urn_hand_voters({ count: urn.voters })}</p>
      <Actions>
        <Button kind="primary" onClick={onVote} data-vote-now="">
          {m.urn_hand_vote()}
        </Button>
      </Actions>
      <details className={styles.clerk}>
        <summary>{m.urn_hand_clerk()}</summary>
        <p>{m.urn_hand_clerktext()}</p>
        <Actions>
          <Button disabled={urn.voters === 0} onClick={() => setAsking('count')} data-count-urn="">
            {m.urn_count_action()}
          </Button>
          <Button kind="quiet" onClick={() => (urn.voters === 0 ? onDiscard() : setAsking('discard'))}>
            {m.urn_discard_action()}
          </Button>
          <ButtonLink href={routes.workshop(assessment.id)}>{m.urn_hand_leave()}</ButtonLink>
        </Actions>
      </details>
      <Dialog
        open={asking === 'count'}
        title={m.urn_count_title()}
        onClose={() => setAsking(null)}
        closeLabel={m.urn_dialog_back()}
        actions={
          <Button kind="primary" onClick={onCount} data-count-now="">
            {m.urn_count_confirm({ count: urn.voters })}
          </Button>
        }
      >
        <p>{m.urn_count_text({ count: urn.voters })}</p>
        {urn.voters < fewestUnseen && <p>{m.urn_count_few()}</p>}
        {isAdded && <p>{m.urn_count_added()}</p>}
      </Dialog>
      <Dialog
        open={asking === 'discard'}
        title={m.urn_discard_title()}
        onClose={() => setAsking(null)}
        closeLabel={m.urn_dialog_back()}
        actions={<Button onClick={onDiscard}>{m.urn_discard_confirm({ count: urn.voters })}</Button>}
      >
        <p>{m.urn_discard_text()}</p>
      </Dialog>
    </div>
  );
}

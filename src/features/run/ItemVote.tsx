import { ballotOn, countOf } from '../../domain/ballot';
import type { Question } from '../../domain/pack';
import { wallVoteOf } from '../../domain/wall-view';
import { park } from '../../domain/workshop-commands';
import { chooseRound, closeVote } from '../../domain/workshop-run';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Actions } from '../../ui/page/Actions';
import { useOpenAssessment } from '../open-assessment';
import { RoundField } from '../RoundField';
import { useServices } from '../services';
import type { Running } from './use-run';
import { VoteState } from './VoteState';

interface ItemVoteProps extends Running {
  readonly question: Question;
}

const fewVotes = 5;

/** How far the vote on the item is; the counts only once it is over. */
export function ItemVote({ question, run, change }: ItemVoteProps) {
  const { ids, routes } = useServices();
  const { assessment, run: command } = useOpenAssessment();
  if (!run.item) return null;
  const vote = wallVoteOf({ assessment, run }, run.item);
  const tally = ballotOn(assessment.workshop.ballots, question.id)[run.item.round];
  const voted = tally ? countOf(tally) : 0;
  const missing = Math.max(0, run.people - voted);
  const isParked = assessment.workshop.parking.some((point) => point.question === question.id);
  return (
    <>
      <div>
        <RoundField
          legend={m.run_round_label()}
          value={run.item.round}
          onChange={(round) => change((now) => chooseRound(now, round))}
        />
      </div>
      <VoteState vote={vote} />
      {vote.kind === 'waiting' && voted > 0 && voted < fewVotes && <p>{m.run_vote_few()}</p>}
      <Actions>
        {vote.kind === 'waiting' && (
          <Button disabled={voted === 0} onClick={() => change((now) => closeVote(now, tally))}>
            {missing > 0 ? m.run_vote_closemissing({ count: missing }) : m.run_vote_close()}
          </Button>
        )}
        {vote.kind === 'waiting' && (
          <>
            <ButtonLink href={routes.urn(assessment.id)}>{m.workshop_urn_action()}</ButtonLink>
            <ButtonLink href={routes.workshop(assessment.id)}>{m.run_vote_slips()}</ButtonLink>
          </>
        )}
        <Button
          kind="quiet"
          disabled={isParked}
          onClick={() => command(park({ id: ids.next(), question: question.id, text: question.label }))}
        >
          {m.run_park_action()}
        </Button>
      </Actions>
      <p role="status">{isParked && m.run_park_done()}</p>
    </>
  );
}

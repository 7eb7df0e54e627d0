import { useRef, useState } from 'react';
import type { Vote } from '../../../domain/consensus';
import { type QuestionId, questionsInScope } from '../../../domain/pack';
import type { Urn } from '../../../domain/urn';
import { m } from '../../../i18n/generated/messages';
import { Button } from '../../../ui/button/Button';
import { Actions } from '../../../ui/page/Actions';
import { PageHeader } from '../../../ui/page/PageHeader';
import { useServices } from '../../services';
import { QuestionVote } from './QuestionVote';
import styles from './Urn.module.css';

interface VotePaperProps {
  readonly urn: Urn;
  readonly onCast: (votes: ReadonlyMap<QuestionId, Vote>) => void;
  /** Gives the device on without a vote. */
  readonly onLeave: () => void;
}

/** One person's voting paper: every question with its five anchors, and "don't know" beside them. */
export function VotePaper({ urn, onCast, onLeave }: VotePaperProps) {
  const { pack } = useServices();
  const paper = useRef<HTMLDivElement>(null);
  const [votes, setVotes] = useState<ReadonlyMap<QuestionId, Vote>>(new Map());
  const [isChecked, setChecked] = useState(false);
  const byId = new Map(questionsInScope(pack, 'full').map((question) => [question.id, question]));
  const questions = urn.tallies.flatMap(({ question }) => byId.get(question) ?? []);
  const cast = () => {
    const missing = questions.find(({ id }) => !votes.has(id));
    if (!missing) {
      onCast(votes);
      return;
    }
    setChecked(true);
    paper.current?.querySelector<HTMLElement>(`[data-question="${missing.id}"] input`)?.focus();
  };
  return (
    <div ref={paper} className={styles.paper} data-urn-step="vote">
      <PageHeader title={m.urn_paper_title()} lead={m.urn_paper_text()} />
      {questions.map((question) => (
        <QuestionVote
          key={question.id}
          question={question}
          vote={votes.get(question.id) ?? null}
          isMissing={isChecked && !votes.has(question.id)}
          onVote={(vote) => setVotes(new Map([...votes, [question.id, vote]]))}
        />
      ))}
      <Actions>
        <Button kind="primary" onClick={cast} data-cast-vote="">
          {m.urn_paper_cast()}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {m.urn_paper_leave()}
        </Button>
      </Actions>
    </div>
  );
}

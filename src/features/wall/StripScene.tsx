import { m } from '../../i18n/generated/messages';
import { resultWord } from '../result-word';
import type { SceneOf } from './scene-of-kind';
import styles from './Wall.module.css';
import { WallCounts } from './WallCounts';
import { WallHeadline } from './WallHeadline';
import { WallVoted } from './WallVoted';

interface StripSceneProps {
  readonly scene: SceneOf<'strip'>;
  readonly language: string;
}

/** The counts of a vote and the word they come to, once it is over; until then how many have voted. */
export function StripScene({ scene: { question, vote }, language }: StripSceneProps) {
  const round = vote.round === 'first' ? m.workshop_round_first() : m.workshop_round_second();
  return (
    <div className={styles.scene}>
      <WallHeadline question={question} language={language} />
      {vote.kind === 'counted' ? (
        <>
          <h1 className={styles.title}>{m.wall_strip_title({ round, word: resultWord(vote.result) })}</h1>
          <WallCounts tally={vote.tally} />
        </>
      ) : (
        <h1 className={styles.title}>{round}</h1>
      )}
      <WallVoted vote={vote} />
    </div>
  );
}

import { m } from '../../i18n/generated/messages';
import { classNames } from '../../ui/class-names';
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
  if (vote.kind === 'waiting')
    return (
      <div className={styles.scene}>
        <WallHeadline question={question} language={language} />
        <h1 className={styles.title}>{round}</h1>
        <div className={styles.waiting}>
          <WallVoted vote={vote} />
        </div>
      </div>
    );
  return (
    <div className={classNames(styles.scene, styles.strip)}>
      <WallHeadline question={question} language={language} />
      <h1 className={styles.title}>{m.wall_strip_title({ round, word: resultWord(vote.result) })}</h1>
      <WallCounts tally={vote.tally} />
      <WallVoted vote={vote} />
    </div>
  );
}

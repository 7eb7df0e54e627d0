import type { CSSProperties } from 'react';
import type { WallQuestion } from '../../domain/wall-view';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale, directionOf } from '../../i18n/locale';
import type { SceneOf } from './scene-of-kind';
import styles from './Wall.module.css';
import { WallClock } from './WallClock';
import { WallHeadline } from './WallHeadline';
import { WallVoted } from './WallVoted';

interface ItemSceneProps {
  readonly scene: SceneOf<'item'>;
  readonly language: string;
}

/** The question before the room: its words, its elements and the five anchors, as large as they fit. */
export function ItemScene({ scene: { question, timer, vote }, language }: ItemSceneProps) {
  const locale = currentLocale();
  const words = { lang: language, dir: directionOf(language) };
  return (
    <div className={styles.item} style={fillOf(question)}>
      <header className={styles.itemHead}>
        <WallHeadline question={question} language={language} />
        <WallClock timer={timer} size="small" />
      </header>
      <div className={styles.asked}>
        <h1 className={styles.question} {...words}>
          {question.text}
        </h1>
        {question.elements.length > 0 && (
          <>
            <p className={styles.kicker}>{m.wall_item_elements()}</p>
            <ul className={styles.elements} {...words}>
              {question.elements.map((element) => (
                <li key={element}>{element}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <ol className={styles.anchors} role="list">
        {question.anchors.map((anchor, level) => (
          <li key={level} className={styles.anchor}>
            <span className={styles.level}>{formatNumber(locale, level)}</span>
            <span {...words}>{anchor}</span>
          </li>
        ))}
      </ol>
      <WallVoted vote={vote} />
    </div>
  );
}

/** The more words, the smaller the type: its area shrinks as their number grows, so its size by the square root. */
function fillOf({ text, elements, anchors }: WallQuestion): CSSProperties {
  // The words of a question are set half as large again, so that they take about twice the room.
  const characters = [text, text, ...elements, ...anchors].join(' ').length;
  const fill: Readonly<Record<`--${string}`, number>> = { '--fill': 1 / Math.sqrt(characters) };
  return fill;
}

import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale, directionOf } from '../../i18n/locale';
import type { SceneOf } from './scene-of-kind';
import { useFittingType } from './use-fitting-type';
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
  const fitting = useFittingType(question);
  const locale = currentLocale();
  const words = { lang: language, dir: directionOf(language) };
  return (
    <div ref={fitting} className={styles.item} data-elements={question.elements.length}>
      <header className={styles.itemHead}>
        <WallHeadline question={question} language={language} />
        <WallClock timer={timer} size="small" />
      </header>
      <h1 className={styles.question} {...words}>
        {question.text}
      </h1>
      {question.elements.length > 0 && (
        <ul className={styles.elements} aria-label={m.wall_item_elements()} {...words}>
          {question.elements.map((element) => (
            <li key={element}>{element}</li>
          ))}
        </ul>
      )}
      <ol className={styles.anchors} role="list" aria-label={m.wall_item_anchors()}>
        {question.anchors.map((anchor, level) => (
          <li key={level} className={styles.anchor}>
            <span className={styles.level}>{formatNumber(locale, level)}</span>
            <span {...words}>{anchor}</span>
          </li>
        ))}
        <li className={styles.anchor}>
          <span className={styles.level}>{m.workshop_strip_dk()}</span>
          <span>{m.blank_slip_unknown()}</span>
        </li>
      </ol>
      <WallVoted vote={vote} />
    </div>
  );
}

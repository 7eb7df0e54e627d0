import type { WallPoint } from '../../domain/wall-view';
import { m } from '../../i18n/generated/messages';
import { directionOf } from '../../i18n/locale';
import { UserText } from '../../ui/user-text/UserText';
import type { SceneOf } from './scene-of-kind';
import styles from './Wall.module.css';

interface ParkingSceneProps {
  readonly scene: SceneOf<'parking'>;
  readonly language: string;
}

/** What the room put off; a point whose words stay inside is named by its question alone. */
export function ParkingScene({ scene: { points }, language }: ParkingSceneProps) {
  return (
    <div className={styles.scene}>
      <h1 className={styles.title}>{m.workshop_parking_heading()}</h1>
      {points.length === 0 && <p>{m.wall_parking_empty()}</p>}
      <ul className={styles.points} role="list">
        {points.map((point, index) => (
          <li key={index} className={styles.point}>
            <Point point={point} language={language} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Point({ point: { question, text }, language }: { readonly point: WallPoint; readonly language: string }) {
  const isOnlyLabel = text === null || text === question?.label;
  return (
    <>
      {question && <bdi className={styles.code}>{question.id}</bdi>}{' '}
      {question && isOnlyLabel && (
        <span lang={language} dir={directionOf(language)}>
          {question.label}
        </span>
      )}
      {!isOnlyLabel && <UserText>{text}</UserText>}
      {!question && text === null && m.wall_parking_inside()}
    </>
  );
}

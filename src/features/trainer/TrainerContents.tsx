import { useId } from 'react';
import type { TrainerGuide } from '../../domain/trainer-guide';
import { m } from '../../i18n/generated/messages';
import { useServices } from '../services';
import styles from './Trainer.module.css';

/** Where to find what, numbered like the printed guide. */
export function TrainerContents({ guide }: { readonly guide: TrainerGuide }) {
  const { routes } = useServices();
  const id = useId();
  const entries = [
    ...guide.sections,
    { id: 'flipchart', title: m.trainer_flipchart_heading() },
    { id: 'cards', title: m.trainer_cards_heading() },
  ];
  return (
    <nav className={styles.contents} aria-labelledby={id}>
      <h2 id={id} className={styles.contentsHeading}>
        {m.trainer_contents_heading()}
      </h2>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={routes.trainer(entry.id)}>{entry.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import type { TrainingCard } from '../../domain/training-case';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { givenWords } from '../../report/build/training/given-words';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { useServices } from '../services';
import styles from './Trainer.module.css';

/** A card to unfold; the model answer behind a second fold, so that a room sees it only when asked. */
export function StoryCard({ card }: { readonly card: TrainingCard }) {
  const { pack } = useServices();
  const question = pack.themes.flatMap(({ questions }) => questions).find(({ id }) => id === card.question);
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.code}>{card.question}</span> {question?.label}
        </>
      }
    >
      <div className={styles.blocks}>
        <p>{card.story}</p>
        <Disclosure summary={m.trainer_cards_open()}>
          <p>
            <strong>{givenWords(card.response, currentLocale())}.</strong> {card.modelAnswer}
          </p>
          {card.trap !== '' && (
            <p className={styles.trap}>
              <strong>{m.trainer_cards_trapword()}</strong> {card.trap}
            </p>
          )}
        </Disclosure>
      </div>
    </Disclosure>
  );
}

import { useEffect } from 'react';
import type { TrainerGuide } from '../../domain/trainer-guide';
import type { TrainingCase } from '../../domain/training-case';
import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { useServices } from '../services';
import { FlipChart } from './FlipChart';
import { GuideBlockView } from './GuideBlockView';
import { PrintSection } from './PrintSection';
import { StoryCard } from './StoryCard';
import styles from './Trainer.module.css';
import { TrainerContents } from './TrainerContents';

interface TrainerPageProps {
  readonly guide: TrainerGuide;
  readonly training: TrainingCase;
  readonly part: string | null;
}

/** Contents, papers, the guide's sections, flip chart and cards, in this order. */
export function TrainerPage({ guide, training, part }: TrainerPageProps) {
  const { routes } = useServices();
  useEffect(() => {
    if (part !== null) document.getElementById(`trainer-${part}`)?.focus();
  }, [part]);
  return (
    <>
      <PageHeader
        kicker={<a href={routes.guide()}>{m.trainer_screen_kicker()}</a>}
        title={guide.title}
        lead={guide.lead}
      />
      <TrainerContents guide={guide} />
      <PrintSection guide={guide} training={training} />
      {guide.sections.map(({ id, title, blocks }) => (
        <Section key={id} id={`trainer-${id}`} title={title}>
          <div className={styles.blocks}>
            {blocks.map((block, index) => (
              <GuideBlockView key={index} block={block} agenda={guide.agenda} />
            ))}
          </div>
        </Section>
      ))}
      <Section id="trainer-flipchart" title={m.trainer_flipchart_heading()} note={m.trainer_flipchart_note()}>
        <FlipChart pages={guide.flipChart} />
      </Section>
      <Section id="trainer-cards" title={m.trainer_cards_heading()} note={m.trainer_cards_note()}>
        <div className={styles.blocks}>
          {training.introduction.split(/\n+/).map((text) => (
            <p key={text}>{text}</p>
          ))}
          <div>
            {training.cards.map((card) => (
              <StoryCard key={card.question} card={card} />
            ))}
          </div>
        </div>
      </Section>
    </>
  );
}

import { useState } from 'react';
import type { QuestionId } from '../../../domain/pack';
import type { TrainingCase } from '../../../domain/training-case';
import { m } from '../../../i18n/generated/messages';
import { Button } from '../../../ui/button/Button';
import { SelectField } from '../../../ui/field/SelectField';
import { Actions } from '../../../ui/page/Actions';
import { Section } from '../../../ui/page/Section';
import { Stack } from '../../../ui/page/Stack';
import { PackText } from '../../PackText';
import { useServices } from '../../services';
import { CalibrationCard } from './CalibrationCard';
import { CalibrationSummary } from './CalibrationSummary';
import { cardsWithAnswers } from './internal/cards-with-answers';
import { fullDayCards, halfDayCards } from './suggested-cards';

/** The choice of cards, the cards one below the other, and what all of them say together. */
export function CalibrationCards({ training }: { readonly training: TrainingCase }) {
  const { pack } = useServices();
  const [chosen, setChosen] = useState(fullDayCards);
  const [compared, setCompared] = useState<readonly QuestionId[]>([]);
  const all = cardsWithAnswers(training, pack);
  const cards = chosen.flatMap((id) => all.filter(({ question }) => question.id === id));
  const others = all.filter(({ question }) => !chosen.includes(question.id));
  const add = (value: string) => {
    const card = others.find(({ question }) => question.id === value);
    if (card) setChosen([...chosen, card.question.id]);
  };
  return (
    <>
      <Section title={m.calibration_choice_heading()}>
        <Stack>
          <p>
            <PackText>{training.introduction.split('\n')[0] ?? ''}</PackText>
          </p>
          <p>{m.calibration_choice_text()}</p>
          <Actions>
            <Button onClick={() => setChosen(fullDayCards)}>{m.calibration_choice_full()}</Button>
            <Button onClick={() => setChosen(halfDayCards)}>{m.calibration_choice_half()}</Button>
          </Actions>
          <SelectField
            label={m.calibration_choice_add()}
            placeholder={m.calibration_choice_none()}
            value=""
            onChange={({ target }) => add(target.value)}
            options={others.map(({ question }) => ({ value: question.id, text: `${question.id} ${question.label}` }))}
          />
        </Stack>
      </Section>
      {cards.map((card) => (
        <CalibrationCard
          key={card.question.id}
          card={card}
          isCompared={compared.includes(card.question.id)}
          onCompare={() => setCompared([...compared, card.question.id])}
          onRemove={() => setChosen(chosen.filter((id) => id !== card.question.id))}
        />
      ))}
      <CalibrationSummary cards={cards.filter(({ question }) => compared.includes(question.id))} />
    </>
  );
}

import { useState } from 'react';
import { ballotOn, type Round } from '../../../domain/ballot';
import { contestedQuestions } from '../../../domain/contested';
import { type QuestionId, questionsInScope } from '../../../domain/pack';
import { m } from '../../../i18n/generated/messages';
import { Button } from '../../../ui/button/Button';
import { Actions } from '../../../ui/page/Actions';
import { Section } from '../../../ui/page/Section';
import { Stack } from '../../../ui/page/Stack';
import { useOpenAssessment } from '../../open-assessment';
import { PackText } from '../../PackText';
import { useKeptRun } from '../../use-kept-run';
import { RoundField } from '../../RoundField';
import { useServices } from '../../services';
import { QuestionTicks } from './QuestionTicks';

interface OpenSectionProps {
  readonly isLasting: boolean;
  readonly onOpen: (round: Round, questions: readonly QuestionId[]) => void;
}

/** What is voted on, and whether for the first or the second time. */
export function OpenSection({ isLasting, onOpen }: OpenSectionProps) {
  const { pack } = useServices();
  const { assessment } = useOpenAssessment();
  // The item that the room is at, where a workshop is being led in this window.
  const { item } = useKeptRun();
  const isNext = item !== null && ballotOn(assessment.workshop.ballots, item.question)[item.round] === null;
  const [round, setRound] = useState<Round>(item?.round ?? 'first');
  const [chosen, setChosen] = useState<ReadonlySet<QuestionId>>(new Set(isNext ? [item.question] : []));
  const asked = questionsInScope(pack, assessment.scope);
  const contested = contestedQuestions(pack, assessment).map(({ question }) => question);
  const themes = pack.themes.flatMap(({ id, title }) => {
    const questions = asked.filter(({ theme }) => theme === id);
    return questions.length > 0 ? [{ id, title, questions }] : [];
  });
  const toggle = (question: QuestionId) => {
    const next = new Set(chosen);
    if (!next.delete(question)) next.add(question);
    setChosen(next);
  };
  const ticks = { chosen, onToggle: toggle };
  return (
    <Section title={m.urn_open_title()}>
      <Stack>
        {!isLasting && <p>{m.urn_open_fleeting()}</p>}
        <RoundField legend={m.workshop_slips_round()} value={round} onChange={setRound} />
        <p>{m.urn_open_text()}</p>
        {contested.length > 0 && <QuestionTicks {...ticks} title={m.urn_open_contested()} questions={contested} open />}
        {themes.map(({ id, title, questions }) => (
          <QuestionTicks
            key={id}
            {...ticks}
            title={
              <>
                {id} <PackText>{title}</PackText>
              </>
            }
            questions={questions}
          />
        ))}
        <Actions>
          <Button
            kind="primary"
            disabled={chosen.size === 0}
            onClick={() =>
              onOpen(
                round,
                asked.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
              )
            }
            data-open-urn=""
          >
            {chosen.size === 0 ? m.urn_open_none() : m.urn_open_action({ count: chosen.size })}
          </Button>
        </Actions>
      </Stack>
    </Section>
  );
}

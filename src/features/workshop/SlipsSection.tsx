import { useState } from 'react';
import { addTallies, ballotOn, countOf, emptyTally, type Round } from '../../domain/ballot';
import type { QuestionId } from '../../domain/pack';
import { readSlips } from '../../domain/slips';
import { addVotes } from '../../domain/workshop-commands';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { TextArea } from '../../ui/field/TextArea';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { Stack } from '../../ui/page/Stack';
import { Table } from '../../ui/table/Table';
import { useHalfTyped } from '../half-typed';
import { useOpenAssessment } from '../open-assessment';
import { RoundField } from '../RoundField';
import { useServices } from '../services';
import { slipProblemWords } from './slip-problem-words';

/** Votes on paper slips, typed in line by line; what is not understood is told, and nothing of it is counted. */
export function SlipsSection() {
  const { pack } = useServices();
  const { assessment, run } = useOpenAssessment();
  const [round, setRound] = useState<Round>('first');
  const [typed, setTyped] = useState('');
  const [done, setDone] = useState('');
  useHalfTyped(typed.trim() !== '');
  const { tallies, problems } = readSlips(typed, pack, assessment.scope);
  const rows = [...tallies].map(([question, tally]) => {
    const before = ballotOn(assessment.workshop.ballots, question)[round];
    return { question, tally: addTallies(before ?? emptyTally, tally) };
  });
  const count = () => {
    run((current, at) =>
      [...tallies].reduce(
        (sofar, [question, tally]: readonly [QuestionId, typeof emptyTally]) =>
          addVotes(question, round, tally)(sofar, at),
        current,
      ),
    );
    setTyped(problems.map((problem) => problem.typed).join('\n'));
    setDone(m.workshop_slips_done({ count: rows.length }));
  };
  return (
    <Section title={m.workshop_slips_heading()}>
      <Stack>
        <p>{m.workshop_slips_text()}</p>
        <RoundField legend={m.workshop_slips_round()} value={round} onChange={setRound} />
        <TextArea
          label={m.workshop_slips_label()}
          hint={m.workshop_slips_hint()}
          rows={6}
          maxLength={100_000}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setDone('');
          }}
        />
        {problems.length > 0 && (
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.line} ${problem.typed}`}>{slipProblemWords(problem)}</li>
            ))}
          </ul>
        )}
        {rows.length > 0 && (
          <Table
            caption={m.workshop_slips_caption()}
            columns={[
              { heading: m.workshop_merged_question(), cell: ({ question }) => question },
              { heading: m.workshop_slips_then(), cell: ({ tally }) => formatNumber(currentLocale(), countOf(tally)) },
            ]}
            rows={rows}
            rowKey={({ question }) => question}
          />
        )}
        <Actions>
          <Button kind="primary" disabled={rows.length === 0} onClick={count} data-count-slips="">
            {m.workshop_slips_action()}
          </Button>
        </Actions>
        <p role="status">{done}</p>
      </Stack>
    </Section>
  );
}

import { ballotOn } from '../../domain/ballot';
import { findQuestion, questionsInScope, type Question } from '../../domain/pack';
import { plannedItems } from '../../domain/run-progress';
import { chooseItem } from '../../domain/workshop-run';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { SelectField } from '../../ui/field/SelectField';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { PeopleField } from './PeopleField';
import { ItemRound } from './ItemRound';
import { ItemVote } from './ItemVote';
import type { Running } from './use-run';

/** The question that the room talks about: chosen, timed, voted on. */
export function ItemSection({ run, change }: Running) {
  const { pack } = useServices();
  const { assessment } = useOpenAssessment();
  const planned = plannedItems(pack, assessment, run.day);
  const isPlanned = new Set(planned.map(({ question }) => question.id));
  const others = questionsInScope(pack, assessment.scope).filter(({ id }) => !isPlanned.has(id));
  const question = run.item && findQuestion(pack, run.item.question);
  const choose = (chosen: Question | null) =>
    change((now) =>
      chosen ? chooseItem(now, chosen.id, ballotOn(assessment.workshop.ballots, chosen.id)) : { ...now, item: null },
    );
  const next = planned.find((item) => !item.isDone && item.question.id !== question?.id);
  const options = [
    { group: m.run_item_contested(), options: planned.map((item) => optionOf(item.question, item.isDone)) },
    { group: m.run_item_other(), options: others.map((one) => optionOf(one, false)) },
  ].filter((group) => group.options.length > 0);
  return (
    <Section title={m.run_item_heading()}>
      <PeopleField run={run} change={change} />
      <SelectField
        label={m.run_item_label()}
        placeholder={m.run_item_none()}
        options={options}
        value={question?.id ?? ''}
        onChange={({ target }) =>
          choose([...planned.map((item) => item.question), ...others].find(({ id }) => id === target.value) ?? null)
        }
      />
      {planned.length > 0 &&
        (next ? (
          <Button onClick={() => choose(next.question)}>{m.run_item_next()}</Button>
        ) : (
          <p>{planned.every(({ isDone }) => isDone) ? m.run_item_alldone() : m.run_item_last()}</p>
        ))}
      {question && <ItemRound question={question} run={run} change={change} />}
      {question && <ItemVote question={question} run={run} change={change} />}
    </Section>
  );
}

function optionOf({ id, label }: Question, isDone: boolean) {
  const name = `${id} ${label}`;
  return { value: id, text: isDone ? m.run_item_done({ question: name }) : name };
}

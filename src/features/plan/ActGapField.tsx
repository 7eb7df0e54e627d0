import { findQuestion, type QuestionId } from '../../domain/pack';
import { gapClasses, type Priority } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';
import { SelectField } from '../../ui/field/SelectField';
import { useServices } from '../services';
import type { WrittenAct } from './internal/use-acts';

interface ActGapFieldProps {
  readonly act: Pick<WrittenAct, 'question'>;
  readonly priorities: readonly Priority[];
  readonly onChange: (question: QuestionId | null) => void;
}

/** Which gap an act answers: a certain one, the one it had, or none. */
export function ActGapField({ act, priorities, onChange }: ActGapFieldProps) {
  const { pack } = useServices();
  const gaps = priorities.filter(({ class: name }) => gapClasses.includes(name)).map(({ question }) => question);
  const own = act.question === null ? null : findQuestion(pack, act.question);
  const questions = own && !gaps.includes(own) ? [own, ...gaps] : gaps;
  return (
    <SelectField
      label={m.plan_field_gap()}
      hint={m.plan_field_gaphint()}
      placeholder={m.plan_field_nogap()}
      options={questions.map(({ id, label }) => ({ value: id, text: m.plan_question_name({ id, label }) }))}
      value={act.question ?? ''}
      onChange={({ target }) => onChange(questions.find(({ id }) => id === target.value)?.id ?? null)}
    />
  );
}

import { setResponse } from '../../domain/commands';
import { shortestExplanation } from '../../domain/level-interval';
import { maxTextLength } from '../../domain/limits';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { reasonWord } from '../../report/build/words';
import { SelectField } from '../../ui/field/SelectField';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { limitedTo } from '../limited-to';
import type { KindProps } from './internal/kind-props';

/** Why a question is set aside: a reason from the closed list, a sentence, and a second person (METHOD 2.2). */
export function NotApplicableFields({ question, response, run }: KindProps<'na'>) {
  const change = (part: Partial<typeof response>) => run(setResponse(question, { ...response, ...part }));
  const written = response.explanation.trim().length;
  return (
    <>
      <SelectField
        label={m.answering_na_reason()}
        hint={m.answering_na_hint()}
        placeholder={m.answering_na_choose()}
        options={question.notApplicable.map((value) => ({ value, text: reasonWord(value, currentLocale()) }))}
        value={response.reason ?? ''}
        onChange={({ target }) =>
          change({ reason: question.notApplicable.find((reason) => reason === target.value) ?? null })
        }
      />
      <TextArea
        label={m.answering_na_explanation()}
        hint={m.answering_na_count({ done: written, least: shortestExplanation })}
        value={response.explanation}
        onChange={({ target }) => change({ explanation: target.value })}
        {...limitedTo(maxTextLength)}
        rows={2}
      />
      <TextField
        label={m.answering_na_second()}
        hint={m.answering_na_secondhint()}
        value={response.confirmedBy}
        onChange={({ target }) => change({ confirmedBy: target.value })}
        {...limitedTo(maxTextLength)}
        autoComplete="off"
      />
    </>
  );
}

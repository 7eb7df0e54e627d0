import { useState } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import { type RequestKind, requestKinds } from '../../domain/contribution';
import { copyToSend } from '../../domain/copy-to-send';
import { questionsInScope, type ThemeId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { Stack } from '../../ui/page/Stack';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import { saveFile } from '../save-file';
import { useServices } from '../services';
import styles from './Workshop.module.css';

/** Saves a copy for others to answer: the questions, and nobody's answers. */
export function SendSection() {
  const { pack, ids, clock } = useServices();
  const { assessment } = useOpenAssessment();
  const asked = new Set(questionsInScope(pack, assessment.scope).map(({ theme }) => theme));
  const themes = pack.themes.filter(({ id }) => asked.has(id));
  const [kind, setKind] = useState<RequestKind>('answers');
  const [left, setLeft] = useState<readonly ThemeId[]>([]);
  const chosen = themes.filter(({ id }) => !left.includes(id));
  const save = async () => {
    const { writeAssessmentFile } = await import('../../exchange/write-assessment-file');
    const { fileNameStem } = await import('../../exchange/file-name');
    const made = { id: ids.next() as AssessmentId, at: clock.now() };
    const whole = chosen.length === themes.length;
    const copy = copyToSend(assessment, { kind, themes: whole ? [] : chosen.map(({ id }) => id) }, made);
    const { text } = writeAssessmentFile(copy);
    saveFile(`${fileNameStem(copy)}.lacuna.json`, new Blob([text], { type: 'application/json' }));
  };
  return (
    <Section title={m.workshop_send_heading()}>
      <Stack>
        <p>{m.workshop_send_text()}</p>
        <RadioGroup
          legend={m.workshop_send_kind()}
          value={kind}
          onChange={(value) => setKind(requestKinds.find((one) => one === value) ?? 'answers')}
          options={requestKinds.map((value) => ({ value, ...kindWords[value]() }))}
        />
        <fieldset className={styles.themes}>
          <legend>{m.workshop_send_themes()}</legend>
          {themes.map(({ id, title }) => (
            <CheckboxField
              key={id}
              label={
                <>
                  {id} <PackText>{title}</PackText>
                </>
              }
              checked={!left.includes(id)}
              onChange={({ target }) => setLeft(target.checked ? left.filter((one) => one !== id) : [...left, id])}
            />
          ))}
        </fieldset>
        <Actions>
          <Button kind="primary" disabled={chosen.length === 0} onClick={() => void save()} data-save-copy="">
            {m.workshop_send_action()}
          </Button>
        </Actions>
      </Stack>
    </Section>
  );
}

const kindWords = {
  answers: () => ({ title: m.workshop_kind_answers(), description: m.workshop_kind_answerstext() }),
  'first-vote': () => ({ title: m.workshop_kind_first(), description: m.workshop_kind_firsttext() }),
  'second-vote': () => ({ title: m.workshop_kind_second(), description: m.workshop_kind_secondtext() }),
};

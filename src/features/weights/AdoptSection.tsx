import { useState } from 'react';
import { adoptWeights, setAlternativeWeights } from '../../domain/decision-commands';
import { maxTextLength } from '../../domain/limits';
import { isDecisionComplete, type WeightProfile } from '../../domain/weights';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { DateField } from '../../ui/field/DateField';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { Section } from '../../ui/page/Section';
import { Stack } from '../../ui/page/Stack';
import { useHalfTyped } from '../half-typed';
import { limitedTo } from '../limited-to';
import { useOpenAssessment } from '../open-assessment';

/** The committee's decision to weigh by these weights: who, when and why; only before the first answer (METHOD 2.5). */
export function AdoptSection({ profile }: { readonly profile: WeightProfile }) {
  const { run } = useOpenAssessment();
  const [decision, setDecision] = useState({ decidedBy: '', decidedOn: '', reason: '' });
  useHalfTyped(Object.values(decision).some((words) => words.trim() !== ''));
  const [isTried, setTried] = useState(false);
  const set = (field: keyof typeof decision) => (event: { readonly target: { readonly value: string } }) =>
    setDecision({ ...decision, [field]: event.target.value });
  const missing = (field: keyof typeof decision) =>
    isTried && decision[field].trim() === '' ? m.weights_adopt_missing() : undefined;
  const adopt = () => {
    setTried(true);
    if (!isDecisionComplete({ profile, ...decision, at: '' })) return;
    run(adoptWeights({ profile, ...decision }));
    run(setAlternativeWeights(null));
  };
  return (
    <Section title={m.weights_adopt_title()} note={m.weights_adopt_note()}>
      <Stack>
        <TextField
          label={m.weights_adopt_by()}
          hint={m.weights_adopt_byhint()}
          error={missing('decidedBy')}
          value={decision.decidedBy}
          onChange={set('decidedBy')}
          {...limitedTo(maxTextLength)}
        />
        <DateField
          label={m.weights_adopt_on()}
          error={missing('decidedOn')}
          value={decision.decidedOn}
          onChange={set('decidedOn')}
        />
        <TextArea
          label={m.weights_adopt_reason()}
          hint={m.weights_adopt_reasonhint()}
          error={missing('reason')}
          value={decision.reason}
          onChange={set('reason')}
          {...limitedTo(maxTextLength)}
          rows={2}
        />
        {isTried && profile.name.trim() === '' && <p role="alert">{m.weights_adopt_unnamed()}</p>}
        <div>
          <Button kind="primary" onClick={adopt}>
            {m.weights_adopt_button()}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}

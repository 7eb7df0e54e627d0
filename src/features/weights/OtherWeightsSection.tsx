import { useState } from 'react';
import { setAlternativeWeights } from '../../domain/decision-commands';
import { maxTextLength } from '../../domain/limits';
import { fixedProfiles, type WeightProfile } from '../../domain/weights';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { limitedTo } from '../limited-to';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { profileFromFixed } from './profile-from-fixed';
import { fixedProfileName } from './fixed-profile-name';
import { WeightTable } from './WeightTable';

/** Sets up weights that are shown beside the result and never replace it; every change is kept at once. */
export function OtherWeightsSection() {
  const { pack } = useServices();
  const { assessment, run } = useOpenAssessment();
  const { alternative } = assessment.weighting;
  const [replaced, setReplaced] = useState<WeightProfile | null>(null);
  const replaceBy = (profile: WeightProfile | null) => {
    setReplaced(alternative);
    run(setAlternativeWeights(profile));
  };
  const putBack = (profile: WeightProfile) => {
    setReplaced(null);
    run(setAlternativeWeights(profile));
  };
  return (
    <Section title={m.weights_other_title()} note={m.weights_other_note()}>
      <p>{m.weights_other_start()}</p>
      <Actions>
        {fixedProfiles.map((profile) => (
          <Button key={profile} onClick={() => replaceBy(profileFromFixed(pack, profile, fixedProfileName(profile)))}>
            {fixedProfileName(profile)}
          </Button>
        ))}
        {alternative && (
          <Button kind="quiet" onClick={() => replaceBy(null)}>
            {m.weights_other_remove()}
          </Button>
        )}
      </Actions>
      <p role="status">
        {replaced && (
          <>
            {m.weights_other_replaced()} <Button onClick={() => putBack(replaced)}>{m.answering_clear_undo()}</Button>
          </>
        )}
      </p>
      {alternative && (
        <>
          <TextField
            label={m.weights_other_name()}
            value={alternative.name}
            onChange={({ target }) => run(setAlternativeWeights({ ...alternative, name: target.value }))}
            {...limitedTo(maxTextLength)}
            autoComplete="off"
          />
          <WeightTable profile={alternative} onChange={(profile) => run(setAlternativeWeights(profile))} />
        </>
      )}
    </Section>
  );
}

import type { Assessment } from '../../domain/assessment';
import { adoptWeights, mayAdoptWeights } from '../../domain/decision-commands';
import type { Pack } from '../../domain/pack';
import { weightsInForce } from '../../domain/weights';
import { weightsFingerprint } from '../../domain/weights-fingerprint';
import { formatDate } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { DefinitionList } from '../../ui/definition-list/DefinitionList';
import { Section } from '../../ui/page/Section';
import { UserText } from '../../ui/user-text/UserText';
import { useOpenAssessment } from '../open-assessment';

interface InForceSectionProps {
  readonly pack: Pack;
  readonly assessment: Assessment;
}

/** The profile that counts, its fingerprint, and the recorded decision where there is one. */
export function InForceSection({ pack, assessment }: InForceSectionProps) {
  const { run } = useOpenAssessment();
  const { adopted } = assessment.weighting;
  const fingerprint = weightsFingerprint(weightsInForce(pack, assessment.weighting));
  return (
    <Section title={m.weights_inforce_title()} note={m.weights_inforce_note()}>
      <DefinitionList
        items={[
          {
            term: m.weights_inforce_profile(),
            description: adopted ? <UserText>{adopted.profile.name}</UserText> : m.weights_default_name(),
          },
          { term: m.weights_inforce_fingerprint(), description: <code>{fingerprint}</code> },
          ...(adopted
            ? [
                { term: m.weights_adopt_by(), description: <UserText>{adopted.decidedBy}</UserText> },
                { term: m.weights_adopt_on(), description: formatDate(currentLocale(), adopted.decidedOn) },
                { term: m.weights_adopt_reason(), description: <UserText>{adopted.reason}</UserText> },
              ]
            : []),
        ]}
      />
      <p>{mayAdoptWeights(assessment) ? m.weights_inforce_open() : closedWords(assessment)}</p>
      {adopted && mayAdoptWeights(assessment) && (
        <Button onClick={() => run(adoptWeights(null))}>{m.weights_inforce_giveup()}</Button>
      )}
    </Section>
  );
}

function closedWords({ purpose }: Assessment): string {
  return purpose === 'training' ? m.weights_inforce_training() : m.weights_inforce_closed();
}

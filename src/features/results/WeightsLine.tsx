import type { Assessment } from '../../domain/assessment';
import { weightsInForce } from '../../domain/weights';
import { weightsFingerprint } from '../../domain/weights-fingerprint';
import { m } from '../../i18n/generated/messages';
import { useServices } from '../services';
import styles from './Remarks.module.css';

/** Which weights the results rest on, with the way to them; and that others stand beside them there. */
export function WeightsLine({ assessment }: { readonly assessment: Assessment }) {
  const { pack, routes } = useServices();
  const { adopted, alternative } = assessment.weighting;
  const fingerprint = weightsFingerprint(weightsInForce(pack, assessment.weighting));
  return (
    <p className={styles.weights}>
      <a href={routes.weights(assessment.id)}>{m.results_weights_link()}</a>:{' '}
      {adopted ? <bdi>{adopted.profile.name}</bdi> : m.weights_default_name()} · {m.weights_inforce_fingerprint()}{' '}
      <code dir="ltr">{fingerprint}</code>
      {(adopted || alternative) && <>. {m.results_weights_beside()}</>}
    </p>
  );
}

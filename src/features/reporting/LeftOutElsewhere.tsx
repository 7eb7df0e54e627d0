import type { Assessment } from '../../domain/assessment';
import type { LeftOut } from '../../domain/in-edition';
import { m } from '../../i18n/generated/messages';
import { useServices } from '../services';

interface LeftOutElsewhereProps {
  readonly assessment: Assessment;
  readonly leftOut: LeftOut;
}

/** What stays inside beside the answers, each with the way to the place where its label is set. */
export function LeftOutElsewhere({ assessment: { id }, leftOut }: LeftOutElsewhereProps) {
  const { routes } = useServices();
  const { details, weights, acts, closing, workshop } = leftOut;
  if (details + weights + acts + closing + workshop === 0) return null;
  return (
    <>
      <h3>{m.reporting_left_elsewhere()}</h3>
      <ul>
        {details > 0 && (
          <li>
            <a href={routes.details(id)}>{m.reporting_left_details()}</a>
          </li>
        )}
        {weights > 0 && (
          <li>
            <a href={routes.weights(id)}>{m.reporting_left_weights()}</a>
          </li>
        )}
        {workshop > 0 && (
          <li>
            <a href={routes.workshop(id)}>{m.reporting_left_workshop()}</a>
          </li>
        )}
        {closing > 0 && <li>{m.reporting_left_closing()}</li>}
        {acts > 0 && (
          <li>
            <a href={routes.plan(id)}>{m.reporting_left_acts({ count: acts })}</a>
          </li>
        )}
      </ul>
    </>
  );
}

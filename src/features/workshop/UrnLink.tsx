import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';

/** The way to the vote on one device, and whether one is going on. */
export function UrnLink() {
  const { routes, urns } = useServices();
  const { assessment } = useOpenAssessment();
  const urn = urns.read(assessment.id);
  return (
    <Section title={m.workshop_urn_heading()}>
      <p>{urn === null ? m.workshop_urn_text() : m.workshop_urn_open({ count: urn.voters })}</p>
      <p>
        <a href={routes.urn(assessment.id)}>{m.workshop_urn_action()}</a>
      </p>
    </Section>
  );
}

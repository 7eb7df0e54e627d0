import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { CalibrationLink } from './CalibrationLink';
import { Steps } from './Steps';

/** Three short guides and what can be said honestly about access; all of it is there without network. */
export function GuideScreen() {
  const { routes } = useServices();
  usePageTitle(m.guide_head_title());
  return (
    <>
      <PageHeader title={m.guide_head_title()} lead={m.guide_head_lead()} />
      <Section title={m.guide_levels_title()}>
        <p>{m.guide_levels_axes()}</p>
        <p>{m.guide_levels_steps()}</p>
        <p>{m.guide_levels_range()}</p>
        <p>{m.guide_levels_unknown()}</p>
      </Section>
      <Section title={m.guide_legislator_title()} note={m.guide_legislator_note()}>
        <Steps
          steps={[
            m.guide_legislator_create(),
            m.guide_legislator_answer(),
            m.guide_legislator_stop(),
            m.guide_legislator_read(),
            m.guide_legislator_send(),
          ]}
        />
      </Section>
      <Section title={m.guide_clerk_title()} note={m.guide_clerk_note()}>
        <Steps
          steps={[
            m.guide_clerk_scope(),
            m.guide_clerk_evidence(),
            m.guide_clerk_force(),
            m.guide_clerk_label(),
            m.guide_clerk_file(),
            m.guide_clerk_report(),
          ]}
        />
      </Section>
      <Section title={m.guide_trainer_title()} note={m.guide_trainer_note()}>
        <Steps
          steps={[
            m.guide_trainer_stick(),
            m.guide_trainer_case(),
            m.guide_trainer_traps(),
            m.guide_trainer_mark(),
            m.guide_trainer_limits(),
          ]}
        />
        <p>
          <a href={routes.trainer()}>{m.guide_trainer_link()}</a>
        </p>
        <CalibrationLink />
      </Section>
      <Section title={m.guide_access_title()}>
        <p>{m.guide_access_aim()}</p>
        <p>{m.guide_access_tested()}</p>
        <p>{m.guide_access_untested()}</p>
        <p>{m.guide_access_keys()}</p>
        <p>{m.guide_access_tell()}</p>
      </Section>
      <Section title={m.guide_limits_title()}>
        <p>{m.guide_limits_self()}</p>
        <p>{m.guide_limits_law()}</p>
        <p>
          <a href={routes.sources()}>{m.guide_limits_sources()}</a>
        </p>
      </Section>
    </>
  );
}

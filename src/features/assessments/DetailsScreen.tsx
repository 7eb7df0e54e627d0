import { useState } from 'react';
import { setDetails } from '../../domain/commands';
import type { NewAssessmentForm } from '../../formats/new-assessment-schema';
import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { PartHandlingField } from '../PartHandlingField';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { DetailsFields } from './DetailsFields';
import { ScopeSection } from './ScopeSection';

/** Changes the words about an assessment as a whole, and how much is asked; the answers stay as they are. */
export function DetailsScreen() {
  const { routes, navigate, draft } = useServices();
  const { assessment, run } = useOpenAssessment();
  usePageTitle(m.details_head_title());
  const { id, scope, country, title, body, period } = assessment;
  // The words of an earlier visit that were not sent, else what stands there.
  const [start] = useState(
    () => draft.read(id) ?? { title, body, ...period, country: country.kind === 'iso' ? country.code : '' },
  );
  const change = async (form: NewAssessmentForm) => {
    const kept = country.kind === 'fictional' ? country : ({ kind: 'iso', code: form.country } as const);
    const { from, to } = form;
    run(setDetails({ title: form.title, body: form.body, country: kept, period: { from, to } }));
    draft.write(id, null);
    navigate(routes.assessment(id));
  };
  return (
    <>
      <PageHeader title={m.details_head_title()} lead={m.details_head_lead()} />
      <Section title={m.new_who_title()} note={m.new_who_note()}>
        <DetailsFields
          start={start}
          fictionalCountry={country.kind === 'fictional' ? country.name : null}
          submitLabel={m.details_submit_button()}
          onEdit={(form) => draft.write(id, { ...form, scope })}
          asksToStay
          onSubmit={change}
        />
      </Section>
      <Section title={m.details_handling_title()}>
        <PartHandlingField part="details" label={m.handling_field_details()} hint={m.handling_details_hint()} />
      </Section>
      <ScopeSection />
    </>
  );
}

import { useMemo, useState } from 'react';
import { inEdition } from '../../domain/in-edition';
import { strictestLabel } from '../../domain/labelled-pieces';
import { scoreAssessment } from '../../domain/scores';
import { reportNameStem } from '../../exchange/file-name';
import { m } from '../../i18n/generated/messages';
import { currentLocale, isSupportedLocale, supportedLocales } from '../../i18n/locale';
import { fingerprintOf } from '../../exchange/fingerprint';
import { handlingWord } from '../../report/build/words';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { Notice } from '../../ui/notice/Notice';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { LanguageField } from '../LanguageField';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { ClosingSection } from './ClosingSection';
import { EarlierChoice } from './EarlierChoice';
import { EditionChoice } from './EditionChoice';
import { FileSection } from './FileSection';
import { LeftOutSection } from './LeftOutSection';
import { MakeSections } from './MakeSections';
import { ReportContents } from './ReportContents';
import { TemplateSection } from './TemplateSection';
import { useEarlier } from './internal/use-earlier';
import { useReportChoices } from './internal/use-report-choices';
import { useTemplate } from './internal/use-template';

/** Makes the gap report of the open assessment, in the edition chosen, as a file to print, keep or send. */
export function ReportScreen() {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const { choices, choose } = useReportChoices();
  const { edition, paper } = choices;
  const earlierRead = useEarlier(assessment, choices.earlier);
  const { assessment: earlier } = earlierRead;
  const ownTemplate = useTemplate();
  const { template, revision, isRead } = ownTemplate;
  const [locale, setLocale] = useState(currentLocale());
  usePageTitle(m.reporting_page_title());
  const shown = useMemo(() => inEdition(assessment, edition), [assessment, edition]);
  const fingerprint = useMemo(() => fingerprintOf(shown.assessment), [shown]);
  const label = strictestLabel(assessment, edition);
  const scores = useMemo(() => scoreAssessment(pack, shown.assessment), [pack, shown]);
  return (
    <>
      <PageHeader kicker={assessment.title} title={m.reporting_page_title()} lead={m.reporting_page_lead()} />
      <Section title={m.reporting_edition_heading()}>
        <EditionChoice value={edition} onChange={(chosen) => choose({ edition: chosen })} />
        {label !== 'clear' && (
          <Notice tone="warning" title={m.reporting_edition_label({ label: handlingWord(label, currentLocale()) })}>
            <p>{m.reporting_edition_warning()}</p>
          </Notice>
        )}
      </Section>
      {edition !== 'internal' && <LeftOutSection of={shown} />}
      <ClosingSection />
      <Section title={m.reporting_contents_heading()}>
        <ReportContents
          matter={{ pack, assessment: shown.assessment, scores, template, isCompared: earlier !== null }}
        />
        <EarlierChoice of={earlierRead} onChange={(chosen) => choose({ earlier: chosen })} />
      </Section>
      {supportedLocales.length > 1 && (
        <Section title={m.reporting_language_heading()}>
          <LanguageField
            legend={m.reporting_language_legend()}
            name="report-language"
            value={locale}
            onChange={(tag) => isSupportedLocale(tag) && setLocale(tag)}
          />
        </Section>
      )}
      <Section title={m.reporting_paper_heading()}>
        <RadioGroup
          legend={m.reporting_paper_legend()}
          inline
          value={paper}
          onChange={(value) => choose({ paper: value === 'letter' ? 'letter' : 'a4' })}
          options={[
            { value: 'a4', title: m.reporting_paper_a4() },
            { value: 'letter', title: m.reporting_paper_letter() },
          ]}
        />
      </Section>
      <TemplateSection scope={assessment.scope} of={ownTemplate} />
      <MakeSections
        content={{
          pack,
          assessment,
          edition,
          locale,
          paper,
          ...(earlier && { earlier }),
          ...(template && { template }),
        }}
        revision={revision}
        choices={choices}
        onChoose={choose}
        isReady={isRead && earlierRead.isRead}
        stem={reportNameStem(shown.assessment, edition)}
        fingerprint={fingerprint}
      >
        <Section title={m.forms_page_title()}>
          <p>{m.reporting_forms_text()}</p>
          <ButtonLink href={routes.forms(assessment.id)}>{m.overview_forms_open()}</ButtonLink>
        </Section>
        <FileSection edition={edition} make={() => inEdition(assessment, edition)} />
      </MakeSections>
    </>
  );
}

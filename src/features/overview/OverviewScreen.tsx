import { consistencyHints } from '../../domain/hints';
import { questionsToLookAt } from '../../domain/look-again';
import { questionsInScope } from '../../domain/pack';
import { answeredOutsideScope, nextUnanswered, progressByTheme } from '../../domain/progress';
import { reviewProgress } from '../../domain/review-progress';
import { formatPeriod } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { scopeWord } from '../../report/build/words';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Actions } from '../../ui/page/Actions';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { ProgressLine } from '../../ui/progress-line/ProgressLine';
import { UserText } from '../../ui/user-text/UserText';
import { wordsOfCountry } from '../country-words';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { LookAgainSection } from './LookAgainSection';
import { NextStep } from './NextStep';
import styles from './Overview.module.css';
import { RequestSection } from './RequestSection';
import { SecondLook } from './SecondLook';
import { SecondReading } from './SecondReading';
import { ThemeList } from './ThemeList';

/** Where an assessment stands: what to do next, how far each theme has come, and what happens with the answers. */
export function OverviewScreen() {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  usePageTitle(assessment.title);
  const asked = questionsInScope(pack, assessment.scope).length;
  const themes = progressByTheme(pack, assessment);
  const kept = answeredOutsideScope(pack, assessment);
  const isQuick = assessment.scope === 'quick';
  const isVote = assessment.request !== null && assessment.request.kind !== 'answers';
  const answered = themes.reduce((sum, theme) => sum + theme.answered, 0);
  return (
    <>
      <PageHeader
        title={<UserText>{assessment.title}</UserText>}
        kicker={
          <>
            <UserText>{wordsOfCountry(assessment.country)}</UserText>
            {'\u00a0· '}
            <UserText>{assessment.body}</UserText>
            {'\u00a0· '}
            <span className={styles.period}>{formatPeriod(currentLocale(), assessment.period)}</span>
          </>
        }
      />
      <RequestSection />
      <Section title={m.overview_next_title()}>
        <ProgressLine done={answered} total={asked} text={m.home_item_progress({ answered, asked })} />
        <NextStep question={nextUnanswered(pack, assessment, null)} isBegun={answered > 0} />
      </Section>
      <Section title={m.overview_themes_title()} note={m.overview_themes_note()}>
        <ThemeList progress={themes} />
      </Section>
      <LookAgainSection questions={questionsToLookAt(pack, assessment)} />
      {!isVote && (
        <>
          <SecondReading progress={reviewProgress(pack, assessment)} />
          <SecondLook hints={consistencyHints(pack, assessment)} />
          <Section title={m.overview_result_title()}>
            <p>{m.overview_result_text()}</p>
            <Actions>
              <ButtonLink href={routes.results(assessment.id)}>{m.overview_result_open()}</ButtonLink>
              <ButtonLink href={routes.report(assessment.id)}>{m.overview_report_open()}</ButtonLink>
              <ButtonLink href={routes.forms(assessment.id)}>{m.overview_forms_open()}</ButtonLink>
            </Actions>
          </Section>
        </>
      )}
      <Section title={m.overview_details_title()}>
        <p>{m.overview_details_scope({ scope: scopeWord(assessment.scope, currentLocale()), count: asked })}</p>
        {kept > 0 && <p>{m.details_scope_kept({ count: kept })}</p>}
        <p>
          <a href={routes.details(assessment.id)}>{m.overview_details_open()}</a>
        </p>
        <p>
          <a href={routes.weights(assessment.id)}>{m.overview_details_weights()}</a>
        </p>
        <p>
          <a href={routes.questionnaire(assessment.id)}>
            {m.overview_details_pack({ version: assessment.pack.version })}
          </a>
        </p>
      </Section>
      <Section title={isQuick ? m.overview_purpose_title() : m.overview_purpose_fulltitle()}>
        <p>{isQuick ? m.overview_purpose_text({ count: asked }) : m.overview_purpose_full({ count: asked })}</p>
        {!isQuick && <p>{m.overview_purpose_who()}</p>}
        <p>{m.overview_purpose_axes()}</p>
        <p>{m.overview_purpose_unknown()}</p>
      </Section>
      <Section title={m.overview_stored_title()}>
        <p>{m.overview_stored_text()}</p>
        <p>{m.overview_stored_state()}</p>
      </Section>
    </>
  );
}

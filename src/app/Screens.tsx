import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import type { AssessmentId } from '../domain/assessment';
import type { QuestionId, ThemeId } from '../domain/pack';
import { AssessmentsScreen } from '../features/assessments/AssessmentsScreen';
import { OverviewScreen } from '../features/overview/OverviewScreen';
import { m } from '../i18n/generated/messages';
import { AssessmentFrame } from './AssessmentFrame';
import { NotFound } from './NotFound';
import { patterns } from './routes';
import { SourceRoute } from './SourceRoute';

const AnsweringScreen = lazy(async () => ({
  default: (await import('../features/answering/AnsweringScreen')).AnsweringScreen,
}));
const NewAssessmentScreen = lazy(async () => ({
  default: (await import('../features/assessments/NewAssessmentScreen')).NewAssessmentScreen,
}));
const ResultsScreen = lazy(async () => ({
  default: (await import('../features/results/ResultsScreen')).ResultsScreen,
}));
const ReportScreen = lazy(async () => ({ default: (await import('../features/reporting/ReportScreen')).ReportScreen }));
const SourcesScreen = lazy(async () => ({
  default: (await import('../features/sources/SourcesScreen')).SourcesScreen,
}));
const GuideScreen = lazy(async () => ({ default: (await import('../features/guide/GuideScreen')).GuideScreen }));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/SettingsScreen')).SettingsScreen,
}));
const Gallery = import.meta.env.DEV ? lazy(async () => ({ default: (await import('./Gallery')).Gallery })) : null;

/** Which screen stands at which address; what is not needed for the first look is loaded when it is wanted. */
export function Screens() {
  return (
    <Suspense fallback={<p role="status">{m.shell_loading_text()}</p>}>
      <Switch>
        <Route path={patterns.assessments} component={AssessmentsScreen} />
        <Route path={patterns.newAssessment} component={NewAssessmentScreen} />
        <Route path={patterns.assessment}>
          {({ id }) => (
            <AssessmentFrame id={id as AssessmentId} here="overview">
              <OverviewScreen />
            </AssessmentFrame>
          )}
        </Route>
        <Route path={patterns.theme}>
          {({ id, theme, question }) => (
            <AssessmentFrame id={id as AssessmentId} here="answer">
              <AnsweringScreen theme={theme as ThemeId} question={(question as QuestionId | undefined) ?? null} />
            </AssessmentFrame>
          )}
        </Route>
        <Route path={patterns.results}>
          {({ id }) => (
            <AssessmentFrame id={id as AssessmentId} here="results">
              <ResultsScreen />
            </AssessmentFrame>
          )}
        </Route>
        <Route path={patterns.report}>
          {({ id }) => (
            <AssessmentFrame id={id as AssessmentId} here="report">
              <ReportScreen />
            </AssessmentFrame>
          )}
        </Route>
        <Route path={patterns.sources} component={SourcesScreen} />
        <Route path={patterns.source}>{({ source }) => <SourceRoute source={source} paragraph={null} />}</Route>
        <Route path={patterns.paragraph}>
          {({ source, paragraph }) => <SourceRoute source={source} paragraph={paragraph} />}
        </Route>
        <Route path={patterns.guide} component={GuideScreen} />
        <Route path={patterns.settings} component={SettingsScreen} />
        {Gallery && <Route path={patterns.gallery} component={Gallery} />}
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  );
}

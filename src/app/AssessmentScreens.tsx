import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import type { AssessmentId } from '../domain/assessment';
import type { QuestionId, ThemeId } from '../domain/pack';
import { OverviewScreen } from '../features/overview/OverviewScreen';
import { AssessmentFrame } from './AssessmentFrame';
import { lazyScreen } from './lazy-screen';
import { Loading } from './Loading';
import { NotFound } from './NotFound';
import { patterns } from './routes';

const AnsweringScreen = lazyScreen(() => import('../features/answering/AnsweringScreen'), 'AnsweringScreen');
const ResultsScreen = lazyScreen(() => import('../features/results/ResultsScreen'), 'ResultsScreen');
const PlanScreen = lazyScreen(() => import('../features/plan/PlanScreen'), 'PlanScreen');
const ReportScreen = lazyScreen(() => import('../features/reporting/ReportScreen'), 'ReportScreen');
const WorkshopScreen = lazyScreen(() => import('../features/workshop/WorkshopScreen'), 'WorkshopScreen');
const UrnScreen = lazyScreen(() => import('../features/workshop/urn/UrnScreen'), 'UrnScreen');
const RunScreen = lazyScreen(() => import('../features/run/RunScreen'), 'RunScreen');
const CalibrationScreen = lazyScreen(
  () => import('../features/workshop/calibration/CalibrationScreen'),
  'CalibrationScreen',
);
const FormsScreen = lazyScreen(() => import('../features/forms/FormsScreen'), 'FormsScreen');
const WeightsScreen = lazyScreen(() => import('../features/weights/WeightsScreen'), 'WeightsScreen');
const MeasuresScreen = lazyScreen(() => import('../features/measures/MeasuresScreen'), 'MeasuresScreen');
const CompareScreen = lazyScreen(() => import('../features/compare/CompareScreen'), 'CompareScreen');
const QuestionnaireScreen = lazyScreen(
  () => import('../features/questionnaire/QuestionnaireScreen'),
  'QuestionnaireScreen',
);
const DetailsScreen = lazyScreen(() => import('../features/assessments/DetailsScreen'), 'DetailsScreen');

/** The screens of one assessment, in a frame that stays while one goes from screen to screen. */
export function AssessmentScreens({ id }: { readonly id: string }) {
  return (
    <AssessmentFrame id={id as AssessmentId}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path={patterns.assessment} component={OverviewScreen} />
          <Route path={patterns.details} component={DetailsScreen} />
          <Route path={patterns.question}>
            {({ theme, question }) => (
              <AnsweringScreen
                theme={theme as ThemeId}
                question={question === undefined ? null : (question as QuestionId)}
              />
            )}
          </Route>
          <Route path={patterns.results}>{({ part }) => <ResultsScreen part={part ?? null} />}</Route>
          <Route path={patterns.plan} component={PlanScreen} />
          <Route path={patterns.report} component={ReportScreen} />
          <Route path={patterns.workshop} component={WorkshopScreen} />
          <Route path={patterns.urn} component={UrnScreen} />
          <Route path={patterns.run} component={RunScreen} />
          <Route path={patterns.calibration} component={CalibrationScreen} />
          <Route path={patterns.forms} component={FormsScreen} />
          <Route path={patterns.weights} component={WeightsScreen} />
          <Route path={patterns.measures} component={MeasuresScreen} />
          <Route path={patterns.compare} component={CompareScreen} />
          <Route path={patterns.questionnaire} component={QuestionnaireScreen} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </AssessmentFrame>
  );
}

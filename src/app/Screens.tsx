import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { AssessmentsScreen } from '../features/assessments/AssessmentsScreen';
import { PackGate } from '../features/PackGate';
import { lazyScreen } from './lazy-screen';
import { Loading } from './Loading';
import { NotFound } from './NotFound';
import { patterns } from './routes';
import { SourceRoute } from './SourceRoute';

const AssessmentScreens = lazyScreen(() => import('./AssessmentScreens'), 'AssessmentScreens');
const NewAssessmentScreen = lazyScreen(
  () => import('../features/assessments/NewAssessmentScreen'),
  'NewAssessmentScreen',
);
const SourcesScreen = lazyScreen(() => import('../features/sources/SourcesScreen'), 'SourcesScreen');
const GuideScreen = lazyScreen(() => import('../features/guide/GuideScreen'), 'GuideScreen');
const TrainerScreen = lazyScreen(() => import('../features/trainer/TrainerScreen'), 'TrainerScreen');
const SettingsScreen = lazyScreen(() => import('../features/settings/SettingsScreen'), 'SettingsScreen');
const BackupScreen = lazyScreen(() => import('../features/backup/BackupScreen'), 'BackupScreen');
const Gallery = import.meta.env.DEV ? lazyScreen(() => import('./Gallery'), 'Gallery') : null;

/** Which screen stands at which address; what is not needed for the first look is loaded when it is wanted. */
export function Screens() {
  return (
    <Switch>
      <Route path={patterns.assessments} component={AssessmentsScreen} />
      <Route path={patterns.backup}>
        <Suspense fallback={<Loading />}>
          <BackupScreen />
        </Suspense>
      </Route>
      <Route>
        <PackGate fallback={<Loading />}>
          <Suspense fallback={<Loading />}>
            <FurtherScreens />
          </Suspense>
        </PackGate>
      </Route>
    </Switch>
  );
}

function FurtherScreens() {
  return (
    <Switch>
      <Route path={patterns.newAssessment} component={NewAssessmentScreen} />
      <Route path={patterns.insideAssessment}>{({ id }) => <AssessmentScreens id={id} />}</Route>
      <Route path={patterns.sources} component={SourcesScreen} />
      <Route path={patterns.paragraph}>
        {({ source, paragraph }) => <SourceRoute source={source} paragraph={paragraph ?? null} />}
      </Route>
      <Route path={patterns.guide} component={GuideScreen} />
      <Route path={patterns.trainer}>{({ part }) => <TrainerScreen part={part ?? null} />}</Route>
      <Route path={patterns.settings} component={SettingsScreen} />
      {Gallery && <Route path={patterns.gallery} component={Gallery} />}
      <Route component={NotFound} />
    </Switch>
  );
}

import { useEffect, useState } from 'react';
import type { Result } from '../../../base/result';
import { m } from '../../../i18n/generated/messages';
import { Notice } from '../../../ui/notice/Notice';
import { PageHeader } from '../../../ui/page/PageHeader';
import { UserText } from '../../../ui/user-text/UserText';
import { useOpenAssessment } from '../../open-assessment';
import { usePageTitle } from '../../page-title';
import { type TrainingMaterial, useServices } from '../../services';
import { CalibrationCards } from './CalibrationCards';

type Loaded = Result<TrainingMaterial, { readonly kind: 'not-loaded' }>;

/** A room votes on story cards of the invented country and compares with the model answers; in a training assessment only. */
export function CalibrationScreen() {
  const { loadTrainingCase, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  usePageTitle(m.calibration_page_title());
  const isTraining = assessment.purpose === 'training';
  useEffect(() => {
    if (isTraining) void loadTrainingCase().then(setLoaded);
  }, [isTraining, loadTrainingCase]);
  return (
    <>
      <PageHeader
        kicker={<UserText>{assessment.title}</UserText>}
        title={m.calibration_page_title()}
        lead={isTraining ? m.calibration_page_lead() : m.calibration_page_real()}
      />
      {isTraining && loaded === null && <p role="status">{m.calibration_page_loading()}</p>}
      {loaded?.ok === false && (
        <Notice tone="error" role="alert">
          <p>{m.calibration_page_notloaded()}</p>
        </Notice>
      )}
      {isTraining && loaded?.ok && <CalibrationCards training={loaded.value.training} />}
      <p>
        <a href={routes.workshop(assessment.id)}>{m.calibration_page_back()}</a>
      </p>
    </>
  );
}

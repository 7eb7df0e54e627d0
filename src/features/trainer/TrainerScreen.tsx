import { useEffect, useState } from 'react';
import type { TrainerGuide } from '../../domain/trainer-guide';
import type { TrainingCase } from '../../domain/training-case';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { PageHeader } from '../../ui/page/PageHeader';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { TrainerPage } from './TrainerPage';

interface Loaded {
  readonly guide: TrainerGuide;
  readonly training: TrainingCase;
}

/** The guide for whoever leads a workshop; what it needs is fetched when the screen opens. */
export function TrainerScreen({ part }: { readonly part: string | null }) {
  const { loadTrainerGuide, loadTrainingCase } = useServices();
  const [loaded, setLoaded] = useState<Loaded | 'missing' | null>(null);
  const [attempt, setAttempt] = useState(0);
  usePageTitle(m.trainer_pack_title());
  useEffect(() => {
    let isWanted = true;
    void Promise.all([loadTrainerGuide(), loadTrainingCase()]).then(([guide, material]) => {
      if (!isWanted) return;
      setLoaded(guide.ok && material.ok ? { guide: guide.value, training: material.value.training } : 'missing');
    });
    return () => {
      isWanted = false;
    };
  }, [loadTrainerGuide, loadTrainingCase, attempt]);
  if (loaded === null) return <PageHeader title={m.trainer_part_guide()} />;
  if (loaded === 'missing') {
    return (
      <>
        <PageHeader title={m.trainer_part_guide()} />
        <Notice
          tone="error"
          role="alert"
          actions={<Button onClick={() => setAttempt(attempt + 1)}>{m.trainer_screen_retry()}</Button>}
        >
          <p>{m.trainer_screen_missing()}</p>
        </Notice>
      </>
    );
  }
  return <TrainerPage {...loaded} part={part} />;
}

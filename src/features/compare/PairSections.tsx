import { useMemo } from 'react';
import type { Assessment } from '../../domain/assessment';
import { compareAssessments, hasThemeFigures } from '../../domain/comparison';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { weightInCommonSentence } from '../../report/build/comparison-words';
import { Notice } from '../../ui/notice/Notice';
import { useServices } from '../services';
import { ChangedAnswers } from './ChangedAnswers';
import { CountsSection } from './CountsSection';
import { InShort } from './InShort';
import { NotCompared } from './NotCompared';
import type { QuestionLink } from '../question-link';
import { ThemesSection } from './ThemesSection';

interface PairSectionsProps {
  readonly older: Assessment;
  readonly newer: Assessment;
  readonly linkTo: QuestionLink;
}

/** Two assessments side by side: warnings first, then words, then bars and figures, then what stands behind them. */
export function PairSections({ older, newer, linkTo }: PairSectionsProps) {
  const { pack } = useServices();
  const comparison = useMemo(() => compareAssessments(pack, older, newer), [pack, older, newer]);
  return (
    <>
      {!comparison.isComparableAsAWhole && (
        <Notice tone="warning" title={m.compare_whole_title()}>
          <p>{weightInCommonSentence(comparison, currentLocale())}</p>
          <p>{m.compare_whole_text()}</p>
        </Notice>
      )}
      <InShort comparison={comparison} older={older} newer={newer} linkTo={linkTo} />
      {comparison.points.length > 0 && <CountsSection points={comparison.points} />}
      {hasThemeFigures([older, newer]) && comparison.cells.length > 0 && (
        <ThemesSection cells={comparison.cells} points={comparison.points} />
      )}
      <ChangedAnswers changes={comparison.changes} linkTo={linkTo} />
      <NotCompared comparison={comparison} linkTo={linkTo} />
    </>
  );
}

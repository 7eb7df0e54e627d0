import { useMemo } from 'react';
import { consistencyHints } from '../../domain/hints';
import { type QuestionId, questionsInScope, type ThemeId } from '../../domain/pack';
import { progressByTheme } from '../../domain/progress';
import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import { usePageTitle } from '../page-title';
import { SavedState } from '../SavedState';
import { useServices } from '../services';
import { useStoreEarly } from '../use-store-early';
import styles from './Answering.module.css';
import { CompositeCard } from './CompositeCard';
import { FilterChoice } from './FilterChoice';
import { HintsContext } from './internal/hints-context';
import { useFilteredQuestions } from './internal/use-filtered-questions';
import { useNextUnanswered } from './internal/use-next-unanswered';
import { usePlaceInTheme } from './internal/use-place-in-theme';
import { useWide } from './internal/use-wide';
import { OutsideScope } from './OutsideScope';
import { QuestionCard } from './QuestionCard';
import { ThemeBar } from './ThemeBar';
import { ThemePager } from './ThemePager';
import { UnknownTheme } from './UnknownTheme';

interface AnsweringScreenProps {
  readonly theme: ThemeId;
  /** The question that the address names; it comes to the top and takes the focus. */
  readonly question: QuestionId | null;
}

/** One theme of the open assessment, question by question, each beside the words it comes from. */
export function AnsweringScreen({ theme: themeId, question }: AnsweringScreenProps) {
  const { pack } = useServices();
  const { assessment, run } = useOpenAssessment();
  const isWide = useWide();
  const theme = pack.themes.find(({ id }) => id === themeId);
  const asked = useMemo(() => questionsInScope(pack, assessment.scope), [pack, assessment.scope]);
  const questions = useMemo(() => asked.filter((one) => one.theme === themeId), [asked, themeId]);
  const { filter, shown, choose } = useFilteredQuestions(themeId, questions);
  const goToNext = useNextUnanswered({ theme: themeId, question, shown, showAll: () => choose('all') });
  usePlaceInTheme(themeId, question);
  useStoreEarly(themeId);
  usePageTitle(theme?.title ?? m.answering_theme_unknown());
  const hints = useMemo(() => consistencyHints(pack, assessment), [pack, assessment]);
  const progress = progressByTheme(pack, assessment);
  if (!theme || questions.length === 0)
    return (
      <>
        <SavedState />
        <UnknownTheme theme={theme ?? null} first={progress[0]?.theme} />
      </>
    );
  return (
    <div className={styles.screen}>
      <PageHeader
        kicker={theme.id === 'X' ? m.answering_theme_outward() : m.answering_theme_kicker({ theme: theme.id })}
        title={<PackText>{theme.title}</PackText>}
        lead={<PackText>{theme.introduction}</PackText>}
      />
      <OutsideScope theme={theme} question={question} />
      <FilterChoice value={filter} questions={questions} onChange={choose} />
      {shown.length === 0 && <p className={styles.empty}>{m.answering_filter_empty()}</p>}
      <HintsContext value={hints}>
        {shown.map((one) =>
          assessment.scope === 'full' && one.parts.length > 0 ? (
            <CompositeCard key={one.id} question={one} isWide={isWide} />
          ) : (
            <QuestionCard
              key={one.id}
              question={one}
              answer={assessment.answers[one.id] ?? null}
              run={run}
              assessedOn={assessment.period.to}
              isWide={isWide}
            />
          ),
        )}
      </HintsContext>
      <ThemePager theme={themeId} progress={progress} />
      <ThemeBar theme={themeId} progress={progress} goToNext={goToNext} />
    </div>
  );
}

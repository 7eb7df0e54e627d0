import type { Assessment } from '../../domain/assessment';
import type { ScoredQuestion } from '../../domain/cell';
import type { Pack } from '../../domain/pack';
import { targetOf } from '../../domain/target';
import type { Scores } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { levelWords } from '../../report/build/words';
import { LevelStrip } from '../../ui/level-strip/LevelStrip';
import { Section } from '../../ui/page/Section';
import { QuestionRow } from '../QuestionRow';
import { LevelLegend } from './LevelLegend';
import type { QuestionLink } from '../question-link';
import { partId } from './results-part';
import { ThemeLevels } from './ThemeLevels';
import { TargetNote } from './TargetNote';

interface LevelsByThemeProps {
  readonly pack: Pack;
  readonly scores: Scores;
  readonly assessment: Assessment;
  readonly linkTo: QuestionLink;
}

/** The level of every question, theme by theme: what stands behind every figure and every count (METHOD 2.4). */
export function LevelsByTheme({ pack, scores, assessment, linkTo }: LevelsByThemeProps) {
  return (
    <Section id={partId('levels')} title={m.results_levels_heading()} note={<LevelLegend />}>
      {pack.themes.map((theme) => {
        const own = scores.questions.filter(({ question }) => question.theme === theme.id);
        if (own.length === 0) return null;
        return (
          <ThemeLevels key={theme.id} theme={theme} own={own} isFolded={assessment.scope === 'full'}>
            {own.map((scored) => (
              <LevelRow key={scored.question.id} scored={scored} assessment={assessment} linkTo={linkTo} />
            ))}
          </ThemeLevels>
        );
      })}
    </Section>
  );
}

interface LevelRowProps extends Pick<LevelsByThemeProps, 'assessment' | 'linkTo'> {
  readonly scored: ScoredQuestion;
}

function LevelRow({ scored, assessment, linkTo }: LevelRowProps) {
  const { question, interval } = scored;
  const words = levelWords(interval, currentLocale());
  return (
    <QuestionRow
      question={question}
      href={linkTo(question)}
      strips={
        <LevelStrip interval={interval} label={words} mark={targetOf(assessment.targets, question.id)} size="small" />
      }
      words={words}
      note={<TargetNote question={question.id} assessment={assessment} />}
    />
  );
}

import type { ThemeCell } from '../../domain/cell';
import type { CellChange, PointChange, Verdict } from '../../domain/comparison';
import { compare, zero } from '../../domain/fraction';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { cellWords } from '../../report/build/cell-words';
import { cellSentence, changeVerdictWord, realOnlyWords } from '../../report/build/comparison-words';
import { axisWord } from '../../report/build/words';
import { LevelStrip } from '../../ui/level-strip/LevelStrip';
import { SlopeBars } from '../../ui/slope-bars/SlopeBars';
import { Verdict as VerdictMark, type VerdictTone } from '../../ui/verdict/Verdict';
import { HowComputed } from '../HowComputed';
import { barOf } from './bar-of';
import { ChangeComputation } from './ChangeComputation';
import styles from './Themes.module.css';

const tones: Readonly<Record<Verdict, VerdictTone>> = {
  improved: 'holds',
  worse: 'gap',
  'no-change-proved': 'neutral',
};

interface ChangeRowProps {
  readonly cell: CellChange;
  readonly points: readonly PointChange[];
  readonly theme: string;
}

/** One axis of a theme: old above, new below, and the verdict beside them; levels where a single question stands. */
export function ChangeRow({ cell, points, theme }: ChangeRowProps) {
  const locale = currentLocale();
  const axis = axisWord(cell.axis, locale);
  const real = compare(cell.realOnly, zero) === 0 ? null : realOnlyWords(cell, locale);
  return (
    <div className={styles.row}>
      <span className={styles.axis}>{axis}</span>
      {cell.newer.only ? (
        <div className={styles.levels}>
          <Level word={m.compare_bars_then()} cell={cell.older} />
          <Level word={m.compare_bars_now()} cell={cell.newer} />
        </div>
      ) : (
        <SlopeBars
          steps={[barOf(cell.older), barOf(cell.newer)]}
          title={m.compare_bars_title({ theme, axis })}
          description={cellSentence(cell, theme, locale)}
        />
      )}
      <div>
        <VerdictMark tone={tones[cell.verdict]}>{changeVerdictWord(cell.verdict, locale)}</VerdictMark>
        <p className={styles.words}>
          {m.comparison_levels_pair({ older: cellWords(cell.older, locale), newer: cellWords(cell.newer, locale) })}
        </p>
        {real !== null && <p className={styles.words}>{m.compare_bars_real({ change: real })}</p>}
        <HowComputed subject={m.compare_bars_title({ theme, axis })}>
          {() => <ChangeComputation cell={cell} points={points} />}
        </HowComputed>
      </div>
    </div>
  );
}

function Level({ word, cell }: { readonly word: string; readonly cell: ThemeCell }) {
  return (
    <span className={styles.level}>
      <span className={styles.axis}>{word}</span>
      <LevelStrip interval={cell.only} label={cellWords(cell, currentLocale())} />
    </span>
  );
}

import { directionOf, type Locale } from '../../i18n/locale';
import type { Inline, Run } from '../model/block';
import { hasLetterAgainst } from '../model/direction-of-text';

/** Words that somebody typed. Where they have letters against the report's direction they turn nothing beside them round. */
export function typed(text: string, locale: Locale): Run {
  return hasLetterAgainst(text, directionOf(locale)) ? { text, isTyped: true } : { text };
}

/** A sentence of ours with typed words in it; `say` puts its argument where they stand. */
export function around(say: (words: string) => string, text: string, locale: Locale): Inline {
  const [before = '', ...after] = say(place).split(place);
  return joined([[{ text: before }, typed(text, locale), { text: after.join(place) }]], '');
}

// No characters at all, which nobody types.
const place = '\ufdd0\ufdd1\ufdd0';

/** The parts with something between them, in as few runs as can be. */
export function joined(parts: readonly Inline[], between: string): Inline {
  const runs: Run[] = [];
  parts.forEach((part, index) => {
    for (const run of index === 0 ? part : [{ text: between }, ...part]) {
      const last = runs.at(-1);
      if (run.text === '') continue;
      if (last && isPlain(last) && isPlain(run)) runs[runs.length - 1] = { text: last.text + run.text };
      else runs.push(run);
    }
  });
  return runs;
}

const isPlain = (run: Run): boolean => Object.keys(run).length === 1;

/** The same as one string: a mark of the report's direction ends typed words that could turn round what follows. */
export function wordsOfRuns(content: Inline, locale: Locale): string {
  const mark = directionOf(locale) === 'rtl' ? '\u200f' : '\u200e';
  return content.map(({ text, isTyped }) => (isTyped ? `${text}${mark}` : text)).join('');
}

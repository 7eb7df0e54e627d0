import type { Pack, Question, Term } from './pack';

/** A term as one question uses it: the spellings that stand there, in the order of the pack, and what they mean. */
export interface UsedTerm {
  readonly spellings: readonly string[];
  readonly meaning: string;
}

/** The terms that a question uses in its text, elements and anchors, in the order of the pack. */
export function termsOf({ terms }: Pick<Pack, 'terms'>, question: Question): readonly UsedTerm[] {
  const texts = [question.text, ...question.elements.map(({ text }) => text), ...question.anchors];
  const found = spellingsIn(texts, terms.flatMap(spellingsOf));
  return terms.flatMap((term) => {
    const spellings = spellingsOf(term).filter((spelling) => found.has(spelling));
    return spellings.length > 0 ? [{ spellings, meaning: term.meaning }] : [];
  });
}

/**
 * Those of the spellings that stand in the texts as whole words, in capitals or not. What a longer spelling has taken is
 * gone for a shorter one.
 *
 * | text                          | spellings                | found             |
 * |-------------------------------|--------------------------|-------------------|
 * | "Two budget lines, published" | budget line, published   | published         |
 * | "A public record"             | record, public record    | public record     |
 * | "A public record, on record"  | record, public record    | both              |
 */
export function spellingsIn(texts: readonly string[], spellings: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  let left = texts.join('\n');
  const lowerCase = left.toLowerCase();
  // The plain search spares most of the patterns: a question uses five terms on average.
  const possible = spellings.filter((spelling) => lowerCase.includes(spelling.toLowerCase()));
  for (const spelling of possible.toSorted((a, b) => b.length - a.length)) {
    const without = left.replaceAll(wholeWords(spelling), '\n');
    if (without !== left) found.add(spelling);
    left = without;
  }
  return found;
}

function spellingsOf({ term, also }: Term): readonly string[] {
  return [term, ...also];
}

/** A hyphen joins words: "in-force" is not "in force", and "re-published" is not "published". */
function wholeWords(spelling: string): RegExp {
  const literal = spelling.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${literal}(?![\p{L}\p{N}-])`, 'giu');
}

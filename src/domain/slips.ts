import { addTallies, countOf, emptyTally, mostVotes, type Tally, tallyOf } from './ballot';
import type { Vote } from './consensus';
import { withAsciiDigits } from './internal/ascii-digits';
import { codeAtStart, questionsByCode, type QuestionsByCode, shownCode } from './internal/question-code';
import { type Pack, type QuestionId, questionsInScope, type Scope } from './pack';

/** What was typed on a line that is not understood; nothing of that line is counted. */
export type SlipProblem = { readonly line: number; readonly typed: string } & SlipTrouble;

type SlipTrouble =
  | { readonly kind: 'no-code' }
  | { readonly kind: 'unknown-question' | 'not-asked' | 'no-votes' | 'too-many'; readonly question: string }
  | { readonly kind: 'not-a-vote'; readonly question: string; readonly word: string };

export interface ReadSlips {
  readonly tallies: ReadonlyMap<QuestionId, Tally>;
  readonly problems: readonly SlipProblem[];
}

/**
 * Votes typed from paper slips, a line for each question: "R01.L1 0 2 2 3 DK". Two lines on one question are counted
 * together; nothing is guessed.
 */
export function readSlips(text: string, pack: Pack, scope: Scope): ReadSlips {
  const asked = questionsByCode(questionsInScope(pack, scope), false);
  const known = questionsByCode(questionsInScope(pack, 'full'), false);
  const tallies = new Map<QuestionId, Tally>();
  const problems: SlipProblem[] = [];
  text.split(/\r\n|[\n\r\u2028\u2029]/).forEach((typed, index) => {
    if (typed.trim() === '') return;
    const read = readLine(withAsciiDigits(typed.trim()), asked, known);
    if ('kind' in read) {
      problems.push({ line: index + 1, typed: typed.trim(), ...read });
      return;
    }
    const together = addTallies(tallies.get(read.question) ?? emptyTally, tallyOf(read.votes));
    if (countOf(together) > mostVotes)
      problems.push({ line: index + 1, typed: typed.trim(), kind: 'too-many', question: read.question });
    else tallies.set(read.question, together);
  });
  return { tallies, problems };
}

function readLine(
  typed: string,
  asked: QuestionsByCode,
  known: QuestionsByCode,
): SlipTrouble | { readonly question: QuestionId; readonly votes: readonly Vote[] } {
  const named = codeAtStart(typed, known);
  if (named === null) return { kind: 'no-code' };
  const question = asked.get(named.code);
  if (!question)
    return { kind: known.has(named.code) ? 'not-asked' : 'unknown-question', question: shownCode(named.code) };
  const words = typed
    .slice(named.length)
    .split(/[\s,:]+/)
    .filter((word) => word !== '');
  const wrong = words.find((word) => !isVote(word));
  if (wrong !== undefined) return { kind: 'not-a-vote', question: question.id, word: wrong };
  if (words.length === 0) return { kind: 'no-votes', question: question.id };
  return { question: question.id, votes: words.map(voteOf) };
}

const isVote = (word: string): boolean => /^(?:[0-4]|dk|\?)$/i.test(word);

function voteOf(word: string): Vote {
  return ([0, 1, 2, 3, 4] as const).find((level) => `${level}` === word) ?? 'dk';
}

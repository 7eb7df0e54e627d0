import type { Response } from '../../src/domain/answer';
import type { Level, Question } from '../../src/domain/pack';
import type { Random } from '../hostile/random';
import type { Hand, Writable } from './hand';
import { fieldNames } from './held-fields';
import { drawWord } from './kill-story';
import type { Ledger } from './ledger';

export interface Writer {
  /** Makes one edit: a level or another answer, a tick, an end of a range, words in a note or in a fresh evidence. */
  edit(): Promise<void>;
  /** Types one word into a note. */
  word(): Promise<void>;
}

/** The ticks of a question, or of a part of one. */
export type ElementsOf = (question: string) => Question['elements'];

interface WriterOptions {
  readonly hand: Hand;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly fields: readonly Writable[];
  readonly elementsOf: ElementsOf;
}

/** Writes at random on a theme's page that has just been opened; every value is in the ledger before it is in the page. */
export function createWriter({ hand, ledger, random, fields, elementsOf }: WriterOptions): Writer {
  // The page remembers what was said under another kind of answer and brings it back (use-choose.ts).
  const left = new Map<string, Response>();
  const cited = new Set<string>();

  async function choose({ question, choices }: Writable): Promise<void> {
    const field = fieldNames.response(question);
    const before = ledger.current(field) as Response | undefined;
    if (before !== undefined && before.kind !== 'level') left.set(`${question} ${before.kind}`, before);
    const value = random.of(choices);
    ledger.write(field, left.get(`${question} ${value}`) ?? freshResponse(value));
    await hand.choose(question, value);
    if (random.below(2) === 0) await moveEnd(question);
  }

  async function moveEnd(question: string): Promise<void> {
    const field = fieldNames.response(question);
    const response = ledger.current(field) as Response | undefined;
    if (response?.kind !== 'range') return;
    const level = random.below(5) as Level;
    const end = random.of(['from', 'to'] as const);
    const [from, to] =
      end === 'from'
        ? [level, Math.max(level, response.to) as Level]
        : [Math.min(level, response.from) as Level, level];
    ledger.write(field, { kind: 'range', from, to });
    await hand.moveEnd(question, end, level);
  }

  async function tick({ question, ticks }: Writable): Promise<void> {
    const index = random.below(ticks);
    const element = elementsOf(question)[index];
    if (element === undefined) return;
    const field = fieldNames.tick(question, element.id);
    ledger.write(field, ledger.current(field) === true ? undefined : true);
    await hand.tick(question, index);
  }

  async function type(field: string, before: string): Promise<void> {
    let text = before;
    for (const letter of `${before === '' ? '' : ' '}${drawWord(random)}`) {
      text += letter;
      ledger.write(field, text);
      await hand.press(letter);
    }
  }

  async function cite({ question }: Writable): Promise<void> {
    if (cited.has(question)) return;
    cited.add(question);
    const citation = await hand.beginEvidence(question);
    await type(fieldNames.title(question, citation), '');
  }

  async function word(): Promise<void> {
    const { question } = random.of(fields);
    await type(fieldNames.note(question), await hand.beginNote(question));
  }

  async function edit(): Promise<void> {
    const draw = random.below(12);
    if (draw < 6) await choose(random.of(fields));
    else if (draw < 8) await tick(random.of(fields.filter(({ ticks }) => ticks > 0)));
    else if (draw < 11) await word();
    else await cite(random.of(fields));
  }

  return { edit, word };
}

/** What the page makes of an answer radio that was not chosen before. */
export function freshResponse(value: string): Response {
  switch (value) {
    case 'range':
      return { kind: 'range', from: 0, to: 4 };
    case 'dk':
      return { kind: 'dk', whoWouldKnow: '' };
    case 'withheld':
    case 'not-reached':
      return { kind: value };
    default:
      return { kind: 'level', level: Number(value) as Level };
  }
}

import { expect, test } from 'vitest';
import { loadTraining } from '../../../../tests/support/load-training';
import { assetsFromDisk } from '../../pdf/assets-from-disk';
import { renderPdf } from '../../pdf/render-pdf';
import { questionsInScope, type Scope } from '../../../domain/pack';
import type { FormBlock } from '../../model/form';
import { type BlankKind, blankKinds, buildBlank } from './build-blank';

const { pack } = loadTraining();
const blank = (kind: BlankKind, scope: Scope = 'quick') => buildBlank({ pack, kind, scope, locale: 'en', paper: 'a4' });

test.each(['quick', 'full'] as const)('a %s form asks every question, with its five levels and ticks', (scope) => {
  const text = JSON.stringify(blank('form', scope).blocks);
  const asked = questionsInScope(pack, scope);
  expect(asked.length).toBeGreaterThan(20);
  for (const { id, text: words, anchors, elements, parts } of asked) {
    for (const said of [
      id,
      words,
      ...anchors,
      ...elements.map((element) => element.text),
      // A quick scan answers a composite as one level (METHOD 2.4).
      ...(scope === 'full' ? parts.map(({ label }) => label) : []),
    ])
      expect(text).toContain(JSON.stringify(said).slice(1, -1));
  }
});

const forms = (kind: BlankKind, scope: Scope = 'quick') =>
  blank(kind, scope).blocks.filter((block) => block.kind === 'form');
const choicesIn = (form: FormBlock) =>
  form.rows.flatMap((row) => (row.kind === 'line' ? row.items.filter((item) => item.kind === 'choice') : row.choices));

test('a question that may not be set aside offers no "not applicable"', () => {
  const offered = forms('form', 'full').filter((form) => choicesIn(form).some(({ value }) => value === 'na')).length;
  const allowed = questionsInScope(pack, 'full').filter(({ notApplicable }) => notApplicable.length > 0).length;
  expect(offered).toBe(allowed);
  expect(allowed).toBeGreaterThan(0);
});

const valuesOf = (form: FormBlock, end: string) =>
  choicesIn(form)
    .filter(({ field }) => field.endsWith(end))
    .map(({ value }) => value);

test('a sheet has ten slips: the clerk gives question and round, the voter ticks one of six answers', () => {
  const slips = forms('slips');
  expect(slips).toHaveLength(10);
  for (const slip of slips) {
    expect(valuesOf(slip, '/round')).toEqual(['first', 'second']);
    expect(valuesOf(slip, '/level')).toEqual(['0', '1', '2', '3', '4', 'dk']);
  }
  const [note] = blank('slips').blocks;
  expect(JSON.stringify(note)).toContain('The clerk writes the question and the round on every slip');
});

test('every box and line of a form has a name of its own, and words for who does not see it', () => {
  const items = forms('form', 'full').flatMap((form) =>
    form.rows.flatMap((row) => (row.kind === 'line' ? row.items : row.choices)),
  );
  const keys = items.map((item) => (item.kind === 'choice' ? `${item.field} ${item.value}` : item.field));
  expect(new Set(keys).size).toBe(keys.length);
  for (const { name, field } of items) {
    expect(name).not.toBe('');
    expect(field).not.toContain('.');
  }
});

test('the quick form fits on fifteen pages', async () => {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const made = await renderPdf(blank('form'), assets.value);
  expect(made.ok && made.value.pages).toBeLessThanOrEqual(15);
});

test.each(blankKinds)('the paper %s is set as a PDF, every character of it, and twice the same', async (kind) => {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const [first, second] = [await renderPdf(blank(kind), assets.value), await renderPdf(blank(kind), assets.value)];
  if (!first.ok || !second.ok) throw new Error('The paper is set.');
  expect(first.value.missingCharacters).toEqual([]);
  expect(first.value.pages).toBe(kind === 'form' ? first.value.pages : 1);
  expect(second.value.bytes).toEqual(first.value.bytes);
});

import { expect, test } from 'vitest';
import { loadTraining } from '../../../../tests/support/load-training';
import { assetsFromDisk } from '../../pdf/assets-from-disk';
import { renderPdf } from '../../pdf/render-pdf';
import { questionsInScope, type Scope } from '../../../domain/pack';
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
      ...parts.map(({ label }) => label),
    ])
      expect(text).toContain(JSON.stringify(said).slice(1, -1));
  }
});

test('a question that may not be set aside offers no "not applicable"', () => {
  const tables = blank('form', 'full').blocks.filter((block) => block.kind === 'table');
  const offered = tables.filter(({ rows }) => rows.some(([first]) => first?.[0]?.text === 'NA')).length;
  const allowed = questionsInScope(pack, 'full').filter(({ notApplicable }) => notApplicable.length > 0).length;
  expect(offered).toBe(allowed);
  expect(allowed).toBeGreaterThan(0);
});

test('a sheet has ten slips, each with five levels and "don’t know"', () => {
  const slips = blank('slips').blocks.find((block) => block.kind === 'table');
  expect(slips?.rows).toHaveLength(10);
  expect(slips?.columns).toHaveLength(7);
});

test.each(blankKinds)('the paper %s is set as a PDF, every character of it, and twice the same', async (kind) => {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const [first, second] = [await renderPdf(blank(kind), assets.value), await renderPdf(blank(kind), assets.value)];
  if (!first.ok || !second.ok) throw new Error('The paper is set.');
  expect(first.value.missingCharacters).toEqual([]);
  expect(first.value.pages).toBe({ form: first.value.pages, slips: 1, cards: 1, tally: 1 }[kind]);
  expect(second.value.bytes).toEqual(first.value.bytes);
});

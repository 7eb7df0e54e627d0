import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../tests/support/build-pack';
import type { Assessment } from '../../domain/assessment';
import { codeInPicture } from '../../exchange/code-in-picture';
import { addCode, bytesFromCodes, type CodeCollection } from '../../exchange/collect-codes';
import { writeAssessmentFile } from '../../exchange/write-assessment-file';
import { ShowCodes } from './ShowCodes';

const pack = buildPack([{ id: 'R01.L1' }]);

function assessmentWithNote(note: string): Assessment {
  const built = buildAssessment(pack, { 'R01.L1': { response: level(2) } });
  const answer = built.answers[questionId('R01.L1')];
  if (!answer) throw new Error('It is answered.');
  return { ...built, answers: { [questionId('R01.L1')]: { ...answer, note } } };
}

/** What a camera sees of the code on the page. */
async function textOnScreen(): Promise<string> {
  const svg = document.querySelector('svg[data-code]');
  if (!svg) throw new Error('There is a code.');
  const picture = new Image();
  const drawn = svg.cloneNode(true) as SVGElement;
  Object.entries({ width: '500', height: '500', fill: '#000' }).forEach(([name, value]) =>
    drawn.setAttribute(name, value),
  );
  drawn.querySelector('rect')?.setAttribute('fill', '#fff');
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawn))}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(500, 500);
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const read = context && codeInPicture(context.getImageData(0, 0, 500, 500));
  if (!read?.ok) throw new Error('The code can be read.');
  return read.value;
}

test('the codes on the screen, read one by one, are the very file that would be saved', async () => {
  const assessment = assessmentWithNote(Array.from({ length: 300 }, (_, at) => `${at * at * 7919}`).join(' '));
  const screen = await render(
    <main>
      <h1>Overview</h1>
      <ShowCodes assessment={assessment} disabled={false} />
    </main>,
  );
  await page.getByRole('button', { name: 'Show as codes' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Your answers as codes' })).toBeVisible();
  const pause = page.getByRole('button', { name: 'Pause' });
  if (pause.elements().length > 0) await pause.click();
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
  let collection: CodeCollection | null = null;
  const total = Number(/of (\d+)/.exec(page.getByRole('img').element().getAttribute('aria-label') ?? '')?.[1]);
  for (let step = 0; step < total; step++) {
    const read = addCode(collection, await textOnScreen());
    if (read.kind === 'added') collection = read.collection;
    const before = document.querySelector('[data-code]')?.getAttribute('data-code');
    await page.getByRole('button', { name: 'Next code' }).click();
    await expect.poll(() => document.querySelector('[data-code]')?.getAttribute('data-code')).not.toBe(before);
  }
  const bytes = collection && bytesFromCodes(collection);
  expect(total).toBeGreaterThan(2);
  expect(bytes?.ok && new TextDecoder().decode(bytes.value)).toBe(writeAssessmentFile(assessment).text);
});

test('what is too much for a camera is told, with the way out', async () => {
  let state = 1;
  const next = () => String.fromCodePoint(33 + ((state = (state * 48_271) % 2_147_483_647) % 90));
  await render(
    <ShowCodes assessment={assessmentWithNote(Array.from({ length: 90_000 }, next).join(''))} disabled={false} />,
  );
  await page.getByRole('button', { name: 'Show as codes' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Save the file instead');
  expect(page.getByRole('dialog').elements()).toEqual([]);
});

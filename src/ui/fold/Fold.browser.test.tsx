import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Fold } from './Fold';
import { unfold } from './unfold';

const two = (
  <section id="place">
    <Fold heading="Medium (2)" meaning="Certain gaps.">
      <ul>
        <li id="inside">One</li>
      </ul>
    </Fold>
    <Fold heading="Low (1)" meaning="Small gaps." open>
      <p>Another</p>
    </Fold>
  </section>
);
const states = () => [...document.querySelectorAll('details')].map(({ open }) => open);
const place = (id: string) => document.getElementById(id) ?? document.body;

test('paper shows what is folded, and the screen is as before once it is printed', async () => {
  await render(two);
  expect(states()).toEqual([false, true]);
  window.dispatchEvent(new Event('beforeprint'));
  expect(states()).toEqual([true, true]);
  window.dispatchEvent(new Event('afterprint'));
  expect(states()).toEqual([false, true]);
});

test('what was opened by hand stays open after printing', async () => {
  await render(two);
  unfold(place('inside'));
  for (const moment of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(moment));
  expect(states()).toEqual([true, true]);
});

test('a place inside opens its fold; a place of folds alone opens the first of them', async () => {
  const screen = await render(two);
  unfold(place('inside'));
  expect(states()).toEqual([true, true]);
  await screen.unmount();
  await render(two);
  unfold(place('place'));
  expect(states()).toEqual([true, true]);
});

test('a place that shows a list besides keeps its folds closed', async () => {
  await render(
    <section id="place">
      <ul>
        <li>Critical</li>
      </ul>
      <Fold heading="Low (1)" meaning="Small gaps.">
        <p>One</p>
      </Fold>
    </section>,
  );
  unfold(place('place'));
  expect(states()).toEqual([false]);
});

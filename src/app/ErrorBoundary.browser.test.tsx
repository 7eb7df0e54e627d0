import '../ui/styles.css';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ErrorBoundary } from './ErrorBoundary';

function Broken(): never {
  throw new Error('a bug for the test');
}

test('a bug ends in a screen that hands the data over, and says so when it cannot', async () => {
  const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const rescue = vi.fn(async () => 'no space');
  const screen = await render(
    <ErrorBoundary rescue={rescue}>
      <Broken />
    </ErrorBoundary>,
  );
  silence.mockRestore();
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Save all assessments as files' }).click();
  expect(rescue).toHaveBeenCalledOnce();
  await expect.element(page.getByRole('alert')).toHaveTextContent('no space');
});

// First, because the first style sheet that names the layers decides their order.
import '../../ui/styles.css';
import './report.css';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { sampleReport } from '../../../tests/support/sample-report';
import { ReportView } from './ReportView';

afterEach(() => page.viewport(1280, 800));

test.each([
  ['en', 'ltr', 1280],
  ['en', 'ltr', 360],
  ['ar', 'rtl', 1280],
  ['ar', 'rtl', 320],
] as const)(
  'a report in %s (%s) at %i pixels has no barrier that axe can find, and fits',
  async (language, direction, width) => {
    await page.viewport(width, 800);
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    const report = sampleReport({ language, direction });
    const screen = await render(
      <main>
        <ReportView report={report} />
      </main>,
    );
    const { violations } = await axe.run(screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('the tree that a reader program meets: sections, tables, pictures with their names', async () => {
  const screen = await render(<ReportView report={sampleReport()} />);
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sample of every block');
  await expect.element(screen.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  await expect.element(screen.getByRole('table', { name: 'Sixty rows' })).toBeVisible();
  await expect
    .element(screen.getByRole('list', { name: 'Minimums' }))
    .toHaveTextContent('Met K1 First minimum level 3');
  await expect
    .element(screen.getByRole('img', { name: 'Law: 10 to 20. Implementation of theme 2', exact: false }))
    .toBeVisible();
});

test('under a heading of the page its title is one level lower, and who shows it leads to anchors', async () => {
  const onJump = vi.fn();
  const screen = await render(<ReportView report={sampleReport()} titleLevel={2} onJump={onJump} />);
  await expect.element(screen.getByRole('heading', { level: 2, name: 'Sample of every block' })).toBeVisible();
  const before = location.href;
  await screen.getByRole('link', { name: 'the tables' }).click();
  expect(onJump).toHaveBeenCalledWith('tables');
  expect(location.href).toBe(before);
});

// First, because the first style sheet that names the layers decides their order.
import './styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { exampleSheets } from './example-sheets';
import { sampleWords } from './sample-words';

/** Rules about a whole page; an example is a part of one. */
const pageRules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

test('there are examples', () => {
  expect(exampleSheets.length).toBeGreaterThan(15);
});

for (const words of sampleWords) {
  test.each(exampleSheets)(`$title has no barrier that axe can find (${words.lang})`, async (sheet) => {
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.direction;
    const screen = await render(
      <>
        {sheet.examples.map(({ name, render: renderExample }) => (
          <div key={name}>{renderExample(words)}</div>
        ))}
      </>,
    );
    const { violations } = await axe.run(screen.container, { rules: pageRules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

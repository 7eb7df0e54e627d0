import type { ExampleSheet } from '../example';
import { ClassGrid, type GridLink } from './ClassGrid';

export const sheet: ExampleSheet = {
  title: 'ClassGrid',
  examples: [
    {
      name: 'links, and an empty cell',
      render: (words) => {
        const links = (from: number, count: number): readonly GridLink[] =>
          Array.from({ length: count }, (_, index) => ({
            sign: `R${10 + from + index}`,
            name: words.title,
            href: `#/gallery/${from + index}`,
          }));
        return (
          <ClassGrid
            caption={words.sentence}
            corner={words.label}
            columns={words.options}
            rows={[
              { key: 'a', heading: words.action, cells: [links(0, 7), [], links(7, 2)] },
              { key: 'b', heading: words.remove, cells: [[], links(10, 1), links(12, 3)] },
            ]}
            empty={words.hint}
          />
        );
      },
    },
  ],
};

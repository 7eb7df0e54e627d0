import type { ExampleSheet } from '../example';
import { Fold } from './Fold';

export const sheet: ExampleSheet = {
  title: 'Fold',
  examples: [
    {
      name: 'closed',
      render: (words) => (
        <Fold heading={words.title} meaning={words.sentence}>
          <p>{words.sentence}</p>
        </Fold>
      ),
    },
    {
      name: 'open',
      render: (words) => (
        <Fold heading={words.title} meaning={words.sentence} open>
          <p>{words.sentence}</p>
        </Fold>
      ),
    },
  ],
};

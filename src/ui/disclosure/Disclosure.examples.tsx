import type { ExampleSheet } from '../example';
import { Disclosure } from './Disclosure';

export const sheet: ExampleSheet = {
  title: 'Disclosure',
  examples: [
    { name: 'closed', render: (words) => <Disclosure summary={words.title}>{words.sentence}</Disclosure> },
    {
      name: 'open',
      render: (words) => (
        <Disclosure summary={words.title} open>
          {words.sentence}
        </Disclosure>
      ),
    },
  ],
};

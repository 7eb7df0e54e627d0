import type { ExampleSheet } from '../example';
import { Quotation } from './Quotation';

export const sheet: ExampleSheet = {
  title: 'Quotation',
  examples: [
    { name: 'plain', render: (words) => <Quotation place={words.place}>{words.passage}</Quotation> },
    {
      name: 'with a note',
      render: (words) => (
        <Quotation place={words.place} lang={words.lang} notes={[words.hint]}>
          {words.passage}
        </Quotation>
      ),
    },
  ],
};

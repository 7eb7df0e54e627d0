import type { ExampleSheet } from '../example';
import { NumberedList } from './NumberedList';

export const sheet: ExampleSheet = {
  title: 'NumberedList',
  examples: [
    {
      name: 'paragraphs',
      render: (words) => (
        <NumberedList
          items={words.options.map((option, index) => ({
            key: option,
            number: `${index + 1}`,
            content: <p>{words.passage}</p>,
          }))}
        />
      ),
    },
  ],
};

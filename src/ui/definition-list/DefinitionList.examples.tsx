import type { ExampleSheet } from '../example';
import { DefinitionList } from './DefinitionList';

export const sheet: ExampleSheet = {
  title: 'DefinitionList',
  examples: [
    {
      name: 'two',
      render: (words) => (
        <DefinitionList
          items={[
            { term: words.label, description: words.title },
            { term: words.action, description: words.sentence },
          ]}
        />
      ),
    },
  ],
};

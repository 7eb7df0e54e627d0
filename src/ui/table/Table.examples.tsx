import type { ExampleSheet } from '../example';
import { Table } from './Table';

export const sheet: ExampleSheet = {
  title: 'Table',
  examples: [
    {
      name: 'ruled',
      render: (words) => (
        <Table
          caption={words.title}
          columns={[
            { heading: words.label, cell: (option: string) => option },
            { heading: words.place, cell: () => words.sentence },
            { heading: '№', cell: (option) => option.length, numeric: true },
          ]}
          rows={words.options}
          rowKey={(option) => option}
        />
      ),
    },
    {
      name: 'with a remark below each row',
      render: (words) => (
        <Table
          caption={words.place}
          columns={[
            { heading: words.label, cell: (option: string) => option },
            { heading: '№', cell: (option) => option.length, numeric: true },
          ]}
          rows={words.options}
          rowKey={(option) => option}
          below={() => words.sentence}
        />
      ),
    },
    {
      name: 'stacked where there is no room for columns',
      render: (words) => (
        <div style={{ inlineSize: '18rem' }}>
          <Table
            stacks
            caption={words.action}
            columns={[
              { heading: words.label, cell: (option: string) => option },
              { heading: words.place, cell: () => words.sentence },
              { heading: '№', cell: (option) => option.length, numeric: true },
            ]}
            rows={words.options}
            rowKey={(option) => option}
          />
        </div>
      ),
    },
  ],
};

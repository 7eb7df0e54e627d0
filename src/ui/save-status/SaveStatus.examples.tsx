import type { ExampleSheet } from '../example';
import { SaveStatus } from './SaveStatus';

const states = ['saved', 'saving', 'failed'] as const;

export const sheet: ExampleSheet = {
  title: 'SaveStatus',
  examples: states.map((state) => ({
    name: state,
    render: (words) => <SaveStatus state={state} text={words.action} />,
  })),
};

import type { ExampleSheet } from '../example';
import { Mark } from './Mark';

export const sheet: ExampleSheet = {
  title: 'Mark',
  examples: [
    { name: 'beside words', render: () => <Mark>T3</Mark> },
    { name: 'alone', render: (words) => <Mark label={words.title}>L</Mark> },
  ],
};

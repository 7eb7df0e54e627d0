import type { ExampleSheet } from '../example';
import { SkipLink } from './SkipLink';

export const sheet: ExampleSheet = {
  title: 'SkipLink',
  examples: [{ name: 'shown when focused', render: (words) => <SkipLink target="main">{words.action}</SkipLink> }],
};

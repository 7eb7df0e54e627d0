import type { ReactNode } from 'react';
import type { SampleWords } from './sample-words';

/** One state of one component, shown in the gallery and walked by axe. */
export interface Example {
  readonly name: string;
  readonly render: (words: SampleWords) => ReactNode;
}

/** All the states of one component. */
export interface ExampleSheet {
  readonly title: string;
  readonly examples: readonly Example[];
}

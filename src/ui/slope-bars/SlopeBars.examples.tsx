import type { ExampleSheet } from '../example';
import { SlopeBars } from './SlopeBars';

const courses = {
  'up for certain': [
    { lo: 20, hi: 40 },
    { lo: 55, hi: 75 },
  ],
  'no change proved': [
    { lo: 40, hi: 65 },
    { lo: 45, hi: 45 },
  ],
  'not enough known': [null, { lo: 0, hi: 30 }],
  'three times': [
    { lo: 10, hi: 80 },
    { lo: 40, hi: 60 },
    { lo: 100, hi: 100 },
  ],
};

export const sheet: ExampleSheet = {
  title: 'SlopeBars',
  examples: Object.entries(courses).map(([name, steps]) => ({
    name,
    render: (words) => <SlopeBars steps={steps} title={words.title} description={words.sentence} />,
  })),
};

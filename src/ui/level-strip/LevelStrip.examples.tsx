import type { ExampleSheet } from '../example';
import { LevelStrip } from './LevelStrip';

const intervals = [
  { lo: 0, hi: 0 },
  { lo: 2, hi: 2 },
  { lo: 1, hi: 3 },
  { lo: 0, hi: 4 },
  { lo: 4, hi: 4 },
];

export const sheet: ExampleSheet = {
  title: 'LevelStrip',
  examples: [
    ...intervals.map((interval) => ({
      name: `${interval.lo}-${interval.hi}`,
      render: () => <LevelStrip interval={interval} label={`${interval.lo} - ${interval.hi}`} mark={3} />,
    })),
    { name: 'nothing known', render: () => <LevelStrip interval={null} label="?" /> },
    { name: 'small', render: () => <LevelStrip interval={{ lo: 1, hi: 2 }} label="1 - 2" size="small" /> },
  ],
};

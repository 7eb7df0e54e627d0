import type { ExampleSheet } from '../example';
import { ProgressLine } from './ProgressLine';

const states = [
  [0, 3],
  [2, 3],
  [12, 30],
  [30, 30],
] as const;

export const sheet: ExampleSheet = {
  title: 'ProgressLine',
  examples: states.map(([done, total]) => ({
    name: `${done}/${total}`,
    render: () => <ProgressLine done={done} total={total} text={`${done} / ${total}`} />,
  })),
};

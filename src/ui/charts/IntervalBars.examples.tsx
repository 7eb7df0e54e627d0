import type { ExampleSheet } from '../example';
import { Chart } from './Chart';
import { IntervalBar } from './IntervalBar';
import { IntervalBars } from './IntervalBars';
import { sampleRows } from './sample-rows';

export const sheet: ExampleSheet = {
  title: 'IntervalBars',
  examples: [
    {
      name: 'in its frame',
      render: (words) => (
        <Chart
          caption={words.sentence}
          keyEntries={[
            {
              sign: <IntervalBar value={{ kind: 'span', lo: 100, hi: 100 }} target={null} isSample />,
              words: words.action,
            },
            {
              sign: <IntervalBar value={{ kind: 'span', lo: 0, hi: 100 }} target={null} isSample />,
              words: words.remove,
            },
            { sign: <IntervalBar value={{ kind: 'nothing' }} target={50} isSample />, words: words.close },
          ]}
          tableSummary={words.title}
          table={<p>{words.sentence}</p>}
        >
          <IntervalBars rows={sampleRows(words)} below={() => <p>{words.sentence}</p>} />
        </Chart>
      ),
    },
    {
      name: 'narrow',
      render: (words) => (
        <div style={{ maxInlineSize: '18rem' }}>
          <IntervalBars rows={sampleRows(words)} />
        </div>
      ),
    },
  ],
};

import type { ExampleSheet } from '../example';
import { Chart } from './Chart';
import { Dumbbells } from './Dumbbells';
import { JoinSign, SeriesSign } from './DumbbellSigns';
import { sampleRows, sampleSeries } from './sample-rows';

export const sheet: ExampleSheet = {
  title: 'Dumbbells',
  examples: [
    {
      name: 'in its frame',
      render: (words) => (
        <Chart
          caption={words.sentence}
          keyEntries={[
            ...sampleSeries(words).map((series) => ({ sign: <SeriesSign series={series} />, words: series.name })),
            { sign: <JoinSign isApart />, words: words.action },
            { sign: <JoinSign isApart={false} />, words: words.remove },
          ]}
          tableSummary={words.title}
          table={<p>{words.sentence}</p>}
        >
          <Dumbbells rows={sampleRows(words)} />
        </Chart>
      ),
    },
    {
      name: 'narrow',
      render: (words) => (
        <div style={{ maxInlineSize: '18rem' }}>
          <Dumbbells rows={sampleRows(words)} />
        </div>
      ),
    },
  ],
};

import type { ExampleSheet } from '../example';
import { Verdict } from './Verdict';

const tones = ['holds', 'gap', 'open', 'neutral'] as const;

export const sheet: ExampleSheet = {
  title: 'Verdict',
  examples: [
    ...tones.map((tone, index) => ({
      name: tone,
      render: (words: { readonly options: readonly string[] }) => (
        <Verdict tone={tone}>{words.options[index % words.options.length]}</Verdict>
      ),
    })),
    {
      name: 'large',
      render: (words) => (
        <Verdict tone="gap" size="large">
          {words.title}
        </Verdict>
      ),
    },
  ],
};

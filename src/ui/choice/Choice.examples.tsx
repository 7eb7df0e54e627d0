import { useState } from 'react';
import type { ExampleSheet } from '../example';
import type { SampleWords } from '../sample-words';
import { CheckboxField } from './CheckboxField';
import { RadioGroup, type RadioGroupProps } from './RadioGroup';

type Variation = Partial<Pick<RadioGroupProps, 'legendStyle' | 'inline' | 'error'>>;

function Choosing({ words, ...variation }: Variation & { readonly words: SampleWords }) {
  const [value, setValue] = useState<string | null>('1');
  const options = words.options.map((title, index) => ({
    value: `${index}`,
    title,
    ...(variation.inline ? {} : { marker: `${index}`, description: words.sentence }),
    apart: index === 2 && !variation.inline,
  }));
  return <RadioGroup legend={words.label} options={options} value={value} onChange={setValue} {...variation} />;
}

function Passages({ words }: { readonly words: SampleWords }) {
  const [value, setValue] = useState<string | null>('1');
  const options = [words.sentence, words.passage].map((title, index) => ({
    value: `${index}`,
    marker: `${index}`,
    title,
    plain: true,
  }));
  return <RadioGroup legend={words.label} options={options} value={value} onChange={setValue} />;
}

export const sheet: ExampleSheet = {
  title: 'RadioGroup, CheckboxField',
  examples: [
    { name: 'question', render: (words) => <Choosing words={words} legendStyle="question" /> },
    { name: 'passages', render: (words) => <Passages words={words} /> },
    { name: 'inline', render: (words) => <Choosing words={words} inline /> },
    { name: 'invalid', render: (words) => <Choosing words={words} error={words.problem} /> },
    {
      name: 'checkbox',
      render: (words) => <CheckboxField label={words.sentence} description={words.hint} defaultChecked />,
    },
  ],
};

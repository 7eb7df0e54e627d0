import type { ExampleSheet } from '../example';
import { DateField } from './DateField';
import { SelectField } from './SelectField';
import { TextArea } from './TextArea';
import { TextField } from './TextField';

export const sheet: ExampleSheet = {
  title: 'TextField, TextArea, SelectField, DateField',
  examples: [
    { name: 'text', render: (words) => <TextField label={words.label} hint={words.hint} /> },
    { name: 'invalid', render: (words) => <TextField label={words.label} error={words.problem} /> },
    {
      name: 'pasted too long',
      render: (words) => <TextField label={words.label} maxLength={4} cutNote={words.problem} />,
    },
    { name: 'area', render: (words) => <TextArea label={words.label} defaultValue={words.passage} /> },
    {
      name: 'select',
      render: (words) => (
        <SelectField label={words.label} options={words.options.map((text) => ({ value: text, text }))} />
      ),
    },
    {
      name: 'select in groups',
      render: (words) => (
        <SelectField
          label={words.label}
          placeholder={words.hint}
          options={[{ group: words.title, options: words.options.map((text) => ({ value: text, text })) }]}
        />
      ),
    },
    { name: 'date', render: (words) => <DateField label={words.label} defaultValue="2026-03-15" /> },
  ],
};

import { Button } from '../button/Button';
import type { ExampleSheet } from '../example';
import { Notice } from './Notice';

const tones = ['info', 'warning', 'error'] as const;

export const sheet: ExampleSheet = {
  title: 'Notice',
  examples: tones.map((tone) => ({
    name: tone,
    render: (words) => (
      <Notice tone={tone} title={words.title} actions={<Button>{words.action}</Button>}>
        <p>{words.sentence}</p>
      </Notice>
    ),
  })),
};

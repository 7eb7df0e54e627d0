import { Button } from '../button/Button';
import type { ExampleSheet } from '../example';
import { Actions } from './Actions';
import { PageHeader } from './PageHeader';
import { Section } from './Section';
import { Stack } from './Stack';

export const sheet: ExampleSheet = {
  title: 'PageHeader, Section, Actions, Stack',
  examples: [
    {
      name: 'header',
      render: (words) => <PageHeader kicker={words.place} title={words.title} lead={words.sentence} />,
    },
    {
      name: 'section',
      render: (words) => (
        <Section title={words.label} note={words.hint}>
          <Stack>
            <p>{words.sentence}</p>
            <Actions>
              <Button kind="primary">{words.action}</Button>
              <Button>{words.remove}</Button>
            </Actions>
          </Stack>
        </Section>
      ),
    },
  ],
};

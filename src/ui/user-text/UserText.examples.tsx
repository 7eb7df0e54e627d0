import type { ExampleSheet } from '../example';
import { UserText } from './UserText';

export const sheet: ExampleSheet = {
  title: 'UserText',
  examples: [
    {
      name: 'in a sentence of another direction',
      render: (words) => (
        <p>
          <UserText>{words.title}</UserText> – <UserText>שלום 5</UserText>
        </p>
      ),
    },
    { name: 'with writing turned round', render: () => <UserText>{'Report \u202egpj.exe'}</UserText> },
  ],
};

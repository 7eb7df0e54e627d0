import type { ExampleSheet } from '../example';
import { Toast } from './Toast';

export const sheet: ExampleSheet = {
  title: 'Toast',
  examples: [
    {
      name: 'with a way back',
      render: (words) => (
        <div style={{ position: 'relative', transform: 'translate(0)', minBlockSize: '6rem' }}>
          <Toast
            message={words.title}
            action={{ label: words.undo, run: () => undefined }}
            dismissLabel={words.close}
            onDismiss={() => undefined}
          />
        </div>
      ),
    },
  ],
};

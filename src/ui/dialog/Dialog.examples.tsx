import { useState } from 'react';
import { Button } from '../button/Button';
import type { ExampleSheet } from '../example';
import type { SampleWords } from '../sample-words';
import { Dialog } from './Dialog';

function Opening({ words }: { readonly words: SampleWords }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.title}</Button>
      <Dialog
        open={open}
        title={words.title}
        onClose={close}
        closeLabel={words.close}
        actions={
          <Button kind="primary" onClick={close}>
            {words.action}
          </Button>
        }
      >
        <p>{words.sentence}</p>
      </Dialog>
    </>
  );
}

export const sheet: ExampleSheet = {
  title: 'Dialog',
  examples: [{ name: 'modal', render: (words) => <Opening words={words} /> }],
};

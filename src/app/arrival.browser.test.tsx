import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useArrival } from './arrival';

interface PlaceProps {
  readonly path: string;
  readonly screen: 'old' | 'coming' | 'new';
}

/** A frame whose next screen is still on its way while the old one is hidden, as Suspense does it. */
function Place({ path, screen }: PlaceProps) {
  useArrival(path);
  return (
    <>
      <button>Outside</button>
      <main id="main" tabIndex={-1}>
        {screen !== 'new' && (
          <h1 tabIndex={-1} style={screen === 'coming' ? { display: 'none' } : {}}>
            Old
          </h1>
        )}
        {screen === 'new' && <h1 tabIndex={-1}>New</h1>}
      </main>
    </>
  );
}

const outside = () => page.getByRole('button', { name: 'Outside' });

test('the heading of the new screen gets the focus, also when it comes later', async () => {
  const view = await render(<Place path="/old" screen="old" />);
  await outside().click();
  await view.rerender(<Place path="/new" screen="coming" />);
  await expect.element(page.getByRole('main')).toHaveFocus();
  await view.rerender(<Place path="/new" screen="new" />);
  await expect.element(page.getByRole('heading', { name: 'New' })).toHaveFocus();
});

test('who has moved on meanwhile is left in peace', async () => {
  const view = await render(<Place path="/old" screen="old" />);
  await view.rerender(<Place path="/new" screen="coming" />);
  await outside().click();
  await view.rerender(<Place path="/new" screen="new" />);
  await expect.element(outside()).toHaveFocus();
});

test('the first page of a visit leaves the focus where the browser put it', async () => {
  await render(<Place path="/old" screen="old" />);
  await expect.element(page.getByRole('heading', { name: 'Old' })).not.toHaveFocus();
});

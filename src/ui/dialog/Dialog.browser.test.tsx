import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Dialog } from './Dialog';

function asking(open: boolean, onClose: () => void) {
  return (
    <Dialog open={open} title="Open it?" onClose={onClose} closeLabel="Cancel">
      <p>A question</p>
    </Dialog>
  );
}

/** Time for the browser to tell of a closing. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

test('Escape closes it, told once', async () => {
  const onClose = vi.fn();
  await render(asking(true, onClose));
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('a closing that was ours is not told, not even to the next question', async () => {
  const onClose = vi.fn();
  const screen = await render(asking(true, onClose));
  await screen.rerender(asking(false, onClose));
  await screen.rerender(asking(true, onClose));
  await settled();
  await screen.rerender(asking(false, onClose));
  await settled();
  expect(onClose).not.toHaveBeenCalled();
});

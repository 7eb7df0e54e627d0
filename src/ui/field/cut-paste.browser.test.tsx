import '../styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TextArea } from './TextArea';
import { TextField } from './TextField';

const words = { label: 'Title', cutNote: 'The rest was left out.' };
const fields = [
  ['TextField', () => <TextField {...words} maxLength={6} defaultValue="ab" />],
  ['TextArea', () => <TextArea {...words} maxLength={6} defaultValue="ab" />],
] as const;

const field = () => page.getByLabelText('Title');
const said = () => page.getByRole('status').element().textContent;

/** Puts text on the clipboard by cutting it from a field of its own, as a person without other programs would. */
async function copy(text: string) {
  const source = document.createElement('textarea');
  document.body.append(source);
  source.value = text;
  source.select();
  await userEvent.cut();
  source.remove();
}

test.each(fields)('%s says that a paste was cut, until something else is done', async (_, show) => {
  const screen = await render(show());
  expect(said()).toBe('');
  await copy('cdef');
  await field().click();
  await userEvent.keyboard('{End}');
  await userEvent.paste();
  expect(said()).toBe('');
  await copy('ghijklm');
  await field().click();
  await userEvent.paste();
  expect(said()).toBe('The rest was left out.');
  expect((await axe.run(screen.container, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  await userEvent.keyboard('{Backspace}');
  expect(said()).toBe('');
});

test('what is replaced makes room', async () => {
  await render(<TextField {...words} maxLength={6} defaultValue="abcdef" />);
  await copy('123456');
  await field().click();
  await userEvent.keyboard('{Control>}a{/Control}');
  await userEvent.paste();
  expect(said()).toBe('');
  await expect.element(field()).toHaveValue('123456');
});

/** Drags `text` onto the field as another program would, then lets the browser's part follow. */
function drop(text: string) {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const control = field().element();
  control.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  control.dispatchEvent(new InputEvent('input', { inputType: 'insertFromDrop', bubbles: true }));
}

test.each(fields)('%s says that a drop was cut', async (_, show) => {
  await render(show());
  drop('cdef');
  expect(said()).toBe('');
  drop('cdefg');
  await expect.poll(said).toBe('The rest was left out.');
  await field().click();
  await userEvent.keyboard('{Backspace}');
  await expect.poll(said).toBe('');
});

test('what is dragged within the field cuts nothing', async () => {
  await render(<TextField {...words} maxLength={6} defaultValue="abcdef" />);
  field()
    .element()
    .dispatchEvent(new DragEvent('dragstart', { bubbles: true }));
  drop('abc');
  expect(said()).toBe('');
});

import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the focus is on the element, as a person without a mouse would; fails where it can't be reached. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 250; presses++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

/** Moves the focus into a group of radio buttons and chooses the one with the value, by keys alone. */
export async function chooseByKeyboard(page: Page, group: Locator, value: string): Promise<void> {
  const radios = group.locator('input[type=radio]');
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  const values = await radios.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  for (let step = 0; step < values.indexOf(value); step++) await page.keyboard.press('ArrowDown');
  await expect(group.locator(`input[type=radio][value="${value}"]`)).toBeChecked();
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

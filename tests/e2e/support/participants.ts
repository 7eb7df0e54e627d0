import { copyFile, readFile } from 'node:fs/promises';
import { chromium, type Browser, type LaunchOptions, type Page } from '@playwright/test';
import { lacunaPage } from './lacuna-page';

/** Saves what the page offers when a button is pressed, under this name; resolves with the name. */
export async function saveTo(page: Page, button: string, path: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  await copyFile(await download.path(), path);
  return path;
}

/** Adds an assessment file to a device that has none, and opens it; resolves with its id there. */
export async function openFile(page: Page, home: string, path: string): Promise<string> {
  await lacunaPage(page, home).open('/');
  const buffer = await readFile(path);
  await page.locator('input[type=file]').first().setInputFiles({ name: 'copy.lacuna.json', mimeType: '', buffer });
  await page.locator('dialog[open] button').first().click();
  await page.locator('main h3 a').first().click();
  await page.waitForURL(/#\/a\/[^/]+$/);
  return page.url().split('#/a/')[1] ?? '';
}

/** Says on the copy that was sent out in which role it is answered. */
export async function answerAs(page: Page, role: string): Promise<void> {
  await page.locator('main input[type=text]').first().fill(role);
}

/** A Chromium before whose camera somebody holds a film. */
export function browserWithCamera(film: string, options: LaunchOptions): Promise<Browser> {
  const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  const args = [...(options.args ?? []), ...camera, `--use-file-for-fake-video-capture=${film}`];
  return chromium.launch({ ...options, args });
}

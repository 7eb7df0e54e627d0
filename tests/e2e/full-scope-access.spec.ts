import { faultsOf } from './support/axe';
import { lacunaPage, type LacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test.use({ origin: ({ pseudo }, use) => use(pseudo.origin) });
test.setTimeout(240_000);

// Contrast is looked at in both colours, once; words and lines in both directions and widths.
const walks = [
  {
    locale: 'en',
    colorScheme: 'light',
    looks: [
      [360, 'nothing'],
      [1280, 'all'],
    ],
  },
  { locale: 'en', colorScheme: 'dark', looks: [[1280, 'contrast']] },
  {
    locale: 'ar-XB',
    colorScheme: 'light',
    looks: [
      [360, 'all but contrast'],
      [1280, 'nothing'],
    ],
  },
] as const;

for (const { locale, colorScheme, looks } of walks) {
  test.describe(() => {
    test.use({ locale, colorScheme });

    test(`the themes of the full assessment are open to everyone (${locale}, ${colorScheme})`, async ({
      page,
      pseudo,
    }) => {
      const app = lacunaPage(page, `${pseudo.origin}/`);
      const id = await app.begin('full');
      await answerSome(app, id);
      const found: string[] = [];
      for (const theme of ['T1', 'T2', 'T4', 'X']) {
        await app.open(`/a/${id}/t/${theme}`);
        await openEverything(app);
        for (const [width, sought] of looks) {
          await page.setViewportSize({ width, height: 900 });
          found.push(...(await faultsOf(page, sought)).map((fault) => `${theme} at ${width}: ${fault}`));
        }
      }
      expect(found).toEqual([]);
      expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar-XB' ? 'rtl' : 'ltr');
    });
  });
}

/** One answer of each kind, the composite by its parts, and answers that do not fit, so that all fields and hints stand. */
async function answerSome(app: LacunaPage, id: string): Promise<void> {
  const answers = {
    T1: { 'R01.L1': '0', 'R01.L2': 'range', 'F03.L1': 'dk', 'R01.I1': '4', 'R01.P1': 'na', 'C06.P1': 'withheld' },
    T2: { 'R02.L1': '3', 'R02.L2': '0' },
    T4: { 'R04.I1.investigators': '3', 'R04.I1.prosecutors': 'dk', 'R04.I1.judges': '1' },
    X: { 'R23.P1': '2', 'R24.P1': 'not-reached' },
  };
  for (const [theme, values] of Object.entries(answers)) {
    await app.open(`/a/${id}/t/${theme}`);
    for (const [question, value] of Object.entries(values)) await app.choose(question, value);
    await app.saved();
  }
  await app.open(`/a/${id}/t/T2`);
  await openEverything(app);
  await app.question('R02.L1').locator('[data-add]').click();
  await app.question('R02.L1').locator('[data-citation] input[type=text]').first().fill('Cybercrime Act');
  await app.saved();
}

async function openEverything({ page }: LacunaPage): Promise<void> {
  await page.locator('[data-question]').first().waitFor();
  await page.locator('main details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
}

import { openFolds } from './support/agreement';
import { type Barriers, faultsOf } from './support/axe';
import { lacunaPage, type LacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test.use({ origin: ({ pseudo }, use) => use(pseudo.origin) });
test.setTimeout(240_000);

interface Walk {
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  /** The width of the window, and what axe looks for at it. */
  readonly looks: readonly (readonly [width: number, sought: Barriers])[];
}

// What depends on the colours is looked at in both, once; what depends on words and lines, in each language and width.
const walks: readonly Walk[] = [
  {
    locale: 'en',
    colorScheme: 'light',
    looks: [
      [360, 'all but contrast'],
      [1280, 'all'],
    ],
  },
  { locale: 'en', colorScheme: 'dark', looks: [[1280, 'contrast']] },
  {
    locale: 'en-XA',
    colorScheme: 'light',
    looks: [
      [360, 'all but contrast'],
      [1280, 'nothing'],
    ],
  },
  {
    locale: 'ar-XB',
    colorScheme: 'light',
    looks: [
      [360, 'all but contrast'],
      [1280, 'nothing'],
    ],
  },
];

for (const { locale, colorScheme, looks } of walks) {
  test.describe(() => {
    test.use({ locale, colorScheme });

    test(`every screen is open to everyone and fits the window (${locale}, ${colorScheme})`, async ({
      page,
      pseudo,
    }) => {
      const app = lacunaPage(page, `${pseudo.origin}/`);
      const found: string[] = [];
      for (const [name, show] of Object.entries(await screens(app))) {
        await show();
        for (const [width, sought] of looks) {
          await page.setViewportSize({ width, height: 900 });
          found.push(...(await faultsOf(page, sought)).map((fault) => `${name} at ${width}: ${fault}`));
        }
      }
      expect(found).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar-XB' ? 'rtl' : 'ltr');
    });
  });
}

/** Every screen and the states a visitor can bring it to. */
async function screens(app: LacunaPage): Promise<Readonly<Record<string, () => Promise<void>>>> {
  const { page } = app;
  const empty = await app.begin();
  const training = await app.beginTraining();
  const file = await app.exportFile(0);
  const answering = (option: string) => async () => {
    await app.open(`/a/${empty}/t/T1`);
    const first = page.locator('[data-question]').first();
    await first.locator(`input[type=radio][value="${option}"]`).check();
    await page.locator('main details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    await app.saved();
  };
  return {
    'the list of assessments': () => app.open('/'),
    'a new assessment': () => app.open('/new'),
    'a new assessment with faults': async () => {
      await app.open('/new');
      await page.locator('main button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
    'the overview': () => app.open(`/a/${empty}`),
    'the overview of the training case': () => app.open(`/a/${training}`),
    'answering with a level': answering('2'),
    'answering with a range': answering('range'),
    'answering with don’t know': answering('dk'),
    'answering with withheld': answering('withheld'),
    'answering with not applicable': answering('na'),
    'answering with a citation': async () => {
      await answering('3')();
      const add = page.locator('[data-add]').first();
      if ((await page.locator('[data-evidence] select, [data-evidence] fieldset').count()) === 0) await add.click();
      await app.saved();
    },
    'an answered theme': () => app.open(`/a/${training}/t/T2`),
    'results of nothing': () => app.open(`/a/${empty}/results`),
    'results of the training case': () => app.open(`/a/${training}/results`),
    'results of the training case with everything folded open': async () => {
      await app.open(`/a/${training}/results`);
      await openFolds(app);
    },
    'the plan of nothing': () => app.open(`/a/${empty}/plan`),
    'the plan with drafted acts, one of them and one question open for writing': async () => {
      await app.open(`/a/${training}/plan`);
      if ((await page.locator('[data-act]').count()) === 0) {
        await page.locator('main details button').last().click();
        await page.locator('main [role=status] button').click();
      }
      for (const item of ['[data-act]', '[data-enquiry]'])
        await page.locator(item).first().locator('button:visible').first().click();
      await app.saved();
    },
    'what would change, with nothing picked': () => app.open(`/a/${empty}/measures`),
    'what would change with measures picked, and put into the plan': async () => {
      await app.open(`/a/${training}/measures`);
      if ((await page.locator('[data-measure]').count()) === 0) await page.locator('[data-pick-set]').click();
      await page.locator('[data-measure-choice]').selectOption({ index: 1 });
      const put = page.locator('button[data-into-plan]'); // gone at the second width: all is in the plan
      if ((await put.count()) > 0) {
        await put.click();
        await page.locator('main [role=status] button').first().waitFor();
      }
      await app.saved();
    },
    'the report': () => app.open(`/a/${training}/report`),
    'the finished PDF': async () => {
      await app.open(`/a/${training}/report`);
      await app.makePdf();
    },
    'the workshop with votes counted, one line not understood': async () => {
      await app.open(`/a/${training}/workshop`);
      if ((await page.locator('[data-ballot]').count()) === 0) {
        await page.locator('main textarea').first().fill('R01.L1 1 1 2 dk\nR02.L1 0 2 4\nR02.L1 9');
        await page.locator('[data-count-slips]').click();
      }
      await page.locator('[data-ballot]').first().waitFor();
      await app.saved();
    },
    'a vote on this device, between two people': async () => {
      await app.open(`/a/${training}/workshop/urn`);
      if ((await page.locator('[data-urn-step]').count()) > 0) return;
      await openFolds(app);
      await page.locator('main input[type=checkbox]').first().check();
      await page.locator('[data-open-urn]').click();
      await page.locator('[data-urn-step=hand]').waitFor();
    },
    'a voting paper with nothing chosen': async () => {
      await app.open(`/a/${training}/workshop/urn`);
      await page.locator('[data-vote-now]').click();
      await page.locator('[data-cast-vote]').click();
    },
    'leading a day': () => app.open(`/a/${training}/workshop/run`),
    'the wall that nobody leads': () => app.open(`/wall/${training}`),
    'calibration, one card compared': async () => {
      await app.open(`/a/${training}/workshop/calibration`);
      await page.locator('[data-compare]').first().click();
      await page.locator('[data-comparison]').waitFor();
    },
    'the trainer’s guide with everything folded open': async () => {
      await app.open('/guide/trainer');
      await openFolds(app);
    },
    'papers and forms, with codes typed': async () => {
      await app.open(`/a/${training}/forms`);
      await page.locator('main textarea').first().fill('R01.L1 2 B\nR02.L1 9');
    },
    'the weights, with others beside them': async () => {
      await app.open(`/a/${training}/weights`);
      await app.page.locator('main section button').nth(1).click();
      await app.page.locator('main select').first().waitFor();
    },
    'a comparison with nothing yet': () => app.open(`/a/${training}/compare`),
    'a comparison': async () => {
      await app.open(`/a/${training}/compare`);
      await page.locator('main input[type=file]').setInputFiles(file);
      await page.locator('main dl').waitFor();
    },
    'the details': () => app.open(`/a/${training}/details`),
    'a file before it is taken in': async () => {
      await app.open('/');
      await page.locator('input[type=file]').setInputFiles(file);
      await page.locator('dialog[open]').waitFor();
    },
    'a file that is refused': async () => {
      await app.open('/');
      const noise = { name: 'a.lacuna.json', mimeType: 'application/json', buffer: Buffer.from('noise') };
      await page.locator('input[type=file]').setInputFiles(noise);
      await page.locator('main [role=alert]').waitFor();
    },
    'the sources': () => app.open('/sources'),
    'one source': () => app.open('/sources/IPU23'),
    'the guide': () => app.open('/guide'),
    'the settings': () => app.open('/settings'),
    'an unknown address': () => app.open('/nowhere'),
    'an unknown assessment': () => app.open('/a/nothing-here'),
  };
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { goodPackFiles, packFilesWith } from '../tests/support/pack-files';
import { writePackFolder } from '../tests/support/write-pack-folder';
import { compilePack, type PackFiles } from '../src/packs/compile-pack';
import { writePublishedPack } from '../src/packs/published-packs';
import { packPlugin } from './pack-plugin';

function appFolder(files: PackFiles): string {
  const root = writePackFolder(files);
  writeFileSync(join(root, 'entry.js'), `import pack from 'virtual:lacuna-pack';\nexport const id = pack.id;\n`);
  return root;
}

const settings = (root: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [packPlugin()],
});

async function buildIn(root: string): Promise<string> {
  const lib = { entry: join(root, 'entry.js'), formats: ['es' as const] };
  const outputs = await build({ ...settings(root), build: { write: false, lib } });
  const first = Array.isArray(outputs) ? outputs[0] : null;
  const chunk = first?.output[0];
  return chunk?.type === 'chunk' ? chunk.code : '';
}

test('a good pack is part of the build', async () => {
  expect(await buildIn(appFolder(goodPackFiles()))).toContain('A small questionnaire');
});

test('a bad pack stops the build and names every file and line', async () => {
  const oneProblem = packFilesWith('themes/T01.yaml', 'impact: 1', 'impact: 7');
  const two = { ...oneProblem, packFile: packFilesWith('pack.yaml', 'version: 1.0.0', 'version: one').packFile };
  const failure = await buildIn(appFolder(two)).catch((error: unknown) => String(error));
  expect(failure).toContain('The questionnaire has 2 problems:');
  expect(failure).toContain('questionnaire/parliament/pack.yaml:2: version: "one" is not a version');
  expect(failure).toContain(
    'questionnaire/parliament/themes/T01.yaml:9: questions[0].impact: "7" is not possible here.',
  );
});

test('a missing file stops the build too', async () => {
  const folder = appFolder({ ...goodPackFiles(), themeFiles: [] });
  await expect(buildIn(folder)).rejects.toThrow('questionnaire/parliament/themes:1: This folder holds no theme file.');
});

test('while developing, a changed file is read again', async () => {
  const root = appFolder(goodPackFiles());
  const server = await createServer({
    ...settings(root),
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
  });
  onTestFinished(() => server.close());
  const load = async () => (await server.transformRequest('virtual:lacuna-pack'))?.code ?? '';
  await vi.waitFor(async () => expect(await load()).toContain('A small questionnaire'));
  const changed = packFilesWith('pack.yaml', 'A small questionnaire', 'A larger questionnaire').packFile.text;
  writeFileSync(join(root, 'questionnaire/parliament/pack.yaml'), changed);
  await vi.waitFor(async () => expect(await load()).toContain('A larger questionnaire'), { timeout: 5000 });
});

test('an earlier published version is a part of its own, the present one is not there twice', async () => {
  const root = appFolder(goodPackFiles());
  const published = join(root, 'questionnaire/parliament/published');
  const pack = compilePack(goodPackFiles());
  if (!pack.ok) throw new Error('the good files make a pack');
  writePublishedPack(root, pack.value);
  writePublishedPack(root, { ...pack.value, version: '0.9.0', title: 'An earlier questionnaire' });
  writeFileSync(
    join(root, 'entry.js'),
    `import earlier from 'virtual:lacuna-earlier-packs';\nexport const load = earlier;\n`,
  );
  const lib = { entry: join(root, 'entry.js'), formats: ['es' as const] };
  const outputs = await build({ ...settings(root), build: { write: false, lib } });
  const chunks = (Array.isArray(outputs) ? (outputs[0]?.output ?? []) : []).flatMap((part) =>
    part.type === 'chunk' ? [part] : [],
  );
  const [entry, ...others] = chunks;
  expect(entry?.code).toContain('0.9.0');
  expect(entry?.code).not.toContain('1.0.0');
  expect(entry?.code).not.toContain('An earlier questionnaire');
  expect(others.map(({ code }) => code.includes('An earlier questionnaire'))).toEqual([true]);
  writeFileSync(join(published, '0.9.0.json'), '{}');
  await expect(build({ ...settings(root), build: { write: false, lib } })).rejects.toThrow(
    'published/0.9.0.json: This is not a pack as it was published',
  );
});

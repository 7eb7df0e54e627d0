import { expect, test } from 'vitest';
import { failure } from '../../../base/result';
import type { TemplateStore } from '../../../domain/ports';
import { blankTemplate } from '../../../domain/report-template';
import { createMemoryTemplateStore } from '../../../storage/template-store';
import { createTemplateKeeper } from './template-keeper';

const chamber = { ...blankTemplate, name: 'Chamber', foreword: 'Thanks.' };

test('two windows change different fields of one template, and both changes stay', async () => {
  const store = createMemoryTemplateStore(new Map());
  await store.write(chamber);
  const [one, other] = [createTemplateKeeper(async () => store), createTemplateKeeper(async () => store)];
  await Promise.all([one.read(), other.read()]);
  await one.write({ ...chamber, name: 'Senate' });
  expect(await other.write({ ...chamber, foreword: 'Many thanks.' })).toEqual({
    template: { ...blankTemplate, name: 'Senate', foreword: 'Many thanks.' },
    problem: null,
  });
  // The one does not know of the foreword yet, and does not set it back.
  await one.write({ ...chamber, name: 'Upper house' });
  expect(await store.read()).toMatchObject({ value: { name: 'Upper house', foreword: 'Many thanks.' } });
});

test('read again, it tells what was known before, also where the last change could not be stored', async () => {
  const store = createMemoryTemplateStore(new Map());
  await store.write(chamber);
  let isFull = false;
  const write: TemplateStore['write'] = async (template) =>
    isFull ? failure({ kind: 'quota-exceeded' }) : store.write(template);
  const keeper = createTemplateKeeper(async () => ({ read: store.read, write }));
  await keeper.read();
  isFull = true;
  await keeper.write({ ...chamber, name: 'Senate' });
  await store.write({ ...chamber, foreword: 'Many thanks.' });
  const changed = { ...chamber, foreword: 'Many thanks.' };
  expect(await keeper.readAgain()).toEqual({ before: chamber, template: changed, problem: null });
  expect(await keeper.readAgain()).toEqual({ before: changed, template: changed, problem: null });
});

test('changes of one window are stored in their order, also back to what was there', async () => {
  const store = createMemoryTemplateStore(new Map());
  const slow: TemplateStore = {
    read: store.read,
    write: async (template) => {
      await new Promise((resolve) => setTimeout(resolve, template?.name === 'first' ? 20 : 0));
      return store.write(template);
    },
  };
  const keeper = createTemplateKeeper(async () => slow);
  await keeper.read();
  const written = ['first', '', 'second', ''].map((name) => keeper.write({ ...blankTemplate, name }));
  await Promise.all(written);
  expect(await store.read()).toMatchObject({ value: { name: '' } });
});

test('a template removed here or elsewhere stays removed until it is changed', async () => {
  const store = createMemoryTemplateStore(new Map());
  await store.write(chamber);
  const [one, other] = [createTemplateKeeper(async () => store), createTemplateKeeper(async () => store)];
  await Promise.all([one.read(), other.read()]);
  await one.write(null);
  expect(await other.write(chamber)).toEqual({ template: null, problem: null });
  const changed = { ...chamber, colour: '#123456' };
  expect(await other.write(changed)).toEqual({ template: changed, problem: null });
});

test('what cannot be loaded, read or written is told with what was asked for', async () => {
  const offline = createTemplateKeeper(() => Promise.reject(new Error('offline')));
  expect(await offline.read()).toEqual({ template: null, problem: { kind: 'not-loaded' } });
  expect(await offline.write(chamber)).toEqual({ template: chamber, problem: { kind: 'not-loaded' } });
  const full = { kind: 'quota-exceeded' } as const;
  const store = { ...createMemoryTemplateStore(new Map()), write: async () => failure(full) };
  expect(await createTemplateKeeper(async () => store).write(chamber)).toEqual({ template: chamber, problem: full });
});

import { blankTemplate } from '../domain/report-template';
import { writeTemplateFile } from './template-file';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildAct, buildAssessment, buildCitation, dontKnow, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { addCitation } from '../domain/commands';
import { addAct } from '../domain/decision-commands';
import { mostEntries } from '../domain/limits';
import { mostValues } from './internal/scan-json';
import { largestFileInBytes, readAssessmentFile } from './read-assessment-file';
import { writeAssessmentFile } from './write-assessment-file';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L3' }]);
const sample = buildAssessment(pack, {
  'R01.L1': { response: level(2), citations: [buildCitation()] },
  'R02.L3': { response: dontKnow },
});
const { text } = writeAssessmentFile(sample);
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const read = (words: string) => readAssessmentFile(bytesOf(words));
const changed = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

const frozen = (name: string) => readFileSync(new URL(`../../tests/fixtures/${name}.lacuna.json`, import.meta.url));

/** A frozen file of each version ever written, and what writing it again gives. */
test.each([
  ['assessment-v1', 'assessment-v1-as-v5'],
  ['assessment-v2', 'assessment-v2-as-v5'],
  ['assessment-v3', 'assessment-v3-as-v5'],
  ['assessment-v4', 'assessment-v4-as-v5'],
  ['assessment-v5', 'assessment-v5'],
])('the frozen file %s is read, for ever', (name, rewritten) => {
  const result = readAssessmentFile(frozen(name));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value.assessment).toMatchSnapshot();
  expect(result.value.isAltered).toBe(false);
  expect(writeAssessmentFile(result.value.assessment).text).toBe(frozen(rewritten).toString('utf8'));
});

test.each([
  ['nothing', '', { kind: 'empty' }],
  ['blanks', ' \n\t ', { kind: 'empty' }],
  ['a byte order mark alone', '\ufeff', { kind: 'empty' }],
  ['a letter', 'Dear colleagues,', { kind: 'not-our-file', looksLike: 'text' }],
  ['a web page', '<!doctype html><title>x</title>', { kind: 'not-our-file', looksLike: 'text' }],
  ['JSON of another program', '{"name":"lacuna","version":"0.1.0"}', { kind: 'not-our-file', looksLike: 'json' }],
  ['a JSON list', '[1,2,3]', { kind: 'not-our-file', looksLike: 'json' }],
  ['a script', `{ const a = 1; }${' '.repeat(200)}`, { kind: 'not-our-file', looksLike: 'text' }],
  ['a pack', '{"format":"lacuna-pack","version":1}', { kind: 'not-our-file', looksLike: 'json' }],
  ['a report template', writeTemplateFile(blankTemplate).text, { kind: 'not-our-file', looksLike: 'template' }],
  ['a null', 'null', { kind: 'not-our-file', looksLike: 'text' }],
  ['an opening brace', '{', { kind: 'damaged', line: 1, column: 2, truncated: true }],
  ['nesting without end', '['.repeat(1_000_000), { kind: 'not-our-file', looksLike: 'json' }],
  [
    'a newer file',
    '{"format":"lacuna-assessment","version":6,"news":{}}',
    { kind: 'from-newer-app', version: 6, readable: 5 },
  ],
])('%s is refused', (_, words, error) => {
  expect(read(words)).toEqual({ ok: false, error });
});

test.each([
  ['zip', [0x50, 0x4b, 3, 4, 0, 0]],
  ['pdf', [...bytesOf('%PDF-1.7\n')]],
  ['image', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
  ['binary', [0x80, 0x81, 0xfe, 0x00]],
  ['binary', [0x00, 0x01, 0x02, 0x03]],
])('bytes of a %s are named', (looksLike, bytes) => {
  expect(readAssessmentFile(Uint8Array.from(bytes))).toEqual({ ok: false, error: { kind: 'not-our-file', looksLike } });
});

test('an invented country is training, whatever an edited file says', () => {
  const country = { kind: 'fictional', name: 'Republic of Tarvenia' } as const;
  const training = buildAssessment(pack, {}, { purpose: 'training', country });
  const edited = writeAssessmentFile(training).text.replace('"training"', '"real"');
  expect(edited).toContain('"purpose": "real"');
  expect(read(edited)).toEqual({ ok: true, value: { assessment: training, isAltered: true } });
});

test('a byte order mark before UTF-8 is welcome', () => {
  expect(read(`\ufeff${text}`)).toEqual({ ok: true, value: { assessment: sample, isAltered: false } });
});

test.each([
  ['UTF-16 little-endian with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16'],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16'],
  ['UTF-16 big-endian with its mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16'],
  ['Latin-1', Buffer.from(changed('A test', 'Loi sur la s\u00e9curit\u00e9'), 'latin1'), 'unknown'],
])('%s is a wrong encoding, not a foreign file', (_, bytes, encoding) => {
  expect(readAssessmentFile(bytes)).toEqual({ ok: false, error: { kind: 'wrong-encoding', encoding } });
});

test('a cut file is said to end too early, also in the middle of a letter', () => {
  const lines = text.slice(0, 200).split('\n');
  expect(read(text.slice(0, 200))).toEqual({
    ok: false,
    error: { kind: 'damaged', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, truncated: true },
  });
  const arabic = bytesOf(changed('A test', 'قانون'));
  const middle = arabic.findIndex((byte) => byte > 0x7f) + 1;
  expect(readAssessmentFile(arabic.slice(0, middle))).toMatchObject({ error: { kind: 'damaged', truncated: true } });
});

test('a slip of an editor is found at its line and column', () => {
  expect(read(changed('"version": 5,', '"version": 4'))).toEqual({
    ok: false,
    error: { kind: 'damaged', line: 4, column: 3, truncated: false },
  });
});

test.each([
  ['a missing field', changed('"purpose": "real",\n', ''), 'purpose', 'missing'],
  ['a level of 7', changed('"level": 2', '"level": 7'), 'answers["R01.L1"].response.level', 'not-allowed'],
  ['an endless level', changed('"level": 2', '"level": 1e999'), 'answers["R01.L1"].response.level', 'not-allowed'],
  ['a level as text', changed('"level": 2', '"level": "2"'), 'answers["R01.L1"].response.level', 'not-allowed'],
  ['a note that is no text', changed('"note": ""', '"note": []'), 'answers["R01.L1"].note', 'wrong-type'],
  ['a note too long', changed('"note": ""', `"note": "${'x'.repeat(200_001)}"`), 'answers["R01.L1"].note', 'too-long'],
  [
    'an unknown label',
    changed('"handling": "clear"', '"handling": "secret"'),
    'answers["R01.L1"].handling',
    'not-allowed',
  ],
  ['a moment that is none', changed('"createdAt": "', '"createdAt": "x'), 'createdAt', 'malformed'],
  ['a version that is none', changed('"version": 5,', '"version": 0.5,'), 'version', 'malformed'],
  ['a question twice', changed('"R02.L3"', '"R01.L1"'), 'answers["R01.L1"]', 'duplicate'],
  [
    'an escaped double',
    changed('"R02.L3"', '"\\u00521.L1": {}, "R\\u0030\\u0031.L1"'),
    'answers["R01.L1"]',
    'duplicate',
  ],
  ['a prototype', changed('"R02.L3"', '"__proto__"'), 'answers.__proto__', 'not-allowed'],
  ['a constructor', changed('"R02.L3"', '"constructor"'), 'answers.constructor', 'malformed'],
  ['a tick twice', changed('"elements": []', '"elements": ["a", "a"]'), 'answers["R01.L1"].elements', 'duplicate'],
  [
    'deep nesting',
    changed('"note": ""', `"note": ${'['.repeat(100)}${']'.repeat(100)}`),
    'answers["R01.L1"].note',
    null,
  ],
])('%s is refused with its place', (_, words, path, fault) => {
  const result = read(words);
  if (result.ok || result.error.kind !== 'invalid') throw new Error('is invalid');
  const [issue] = result.error.issues;
  expect(issue?.path.startsWith(path)).toBe(true);
  expect(issue?.fault).toBe(fault ?? 'not-allowed');
});

const entries = (count: number, entry: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => entry(i)).join();

test.each([
  ['efforts', changed('"efforts": {}', `"efforts": {${entries(2_001, (i) => `"R01.L${i}": 1`)}}`), 'efforts'],
  ['labels', changed('"labels": {}', `"labels": {${entries(10_001, (i) => `"act/${i}": "red"`)}}`), 'labels'],
  ['ticks', changed('"elements": []', `"elements": [${entries(101, (i) => `"e${i}"`)}]`), 'answers["R01.L1"].elements'],
  ['values nobody knows', changed('"efforts"', `"x": [${'0,'.repeat(mostValues)}0], "efforts"`), 'x[199'],
])('too many %s are refused with their place', (_, words, path) => {
  const result = read(words);
  if (result.ok || result.error.kind !== 'invalid') throw new Error('is invalid');
  const [issue] = result.error.issues;
  expect(issue?.fault).toBe('too-many');
  expect(issue?.path.startsWith(path)).toBe(true);
});

test.each([
  ['in a field nobody knows', changed('"efforts"', `"x": "${'x'.repeat(200_001)}", "efforts"`), 'x'],
  ['as the name of a field', changed('"efforts": {', `"efforts": {"${'x'.repeat(200_001)}": 1`), 'efforts'],
])('a text too long %s is refused with its place', (_, words, path) => {
  expect(read(words)).toMatchObject({ error: { issues: [{ path, fault: 'too-long' }] } });
});

test('as many entries as a command may add can be read back', () => {
  const plan = Array.from({ length: mostEntries.acts }, (_, index) => buildAct({ id: `a${index}` }));
  const citations = Array.from({ length: mostEntries.citations }, (_, index) => buildCitation({ id: `c${index}` }));
  const full = { ...buildAssessment(pack, { 'R01.L1': { response: level(2), citations } }), plan };
  expect(read(writeAssessmentFile(full).text)).toMatchObject({ ok: true });
  expect(read(writeAssessmentFile({ ...full, plan: [...plan, buildAct({ id: 'z' })] }).text)).toMatchObject({
    error: { issues: [{ path: 'plan', fault: 'too-many' }] },
  });
  const more = addCitation(buildQuestion({ id: 'R01.L1' }), buildCitation({ id: 'one more' }))(
    full,
    '2026-07-02T09:00:00.000Z',
  );
  expect(addAct(buildAct({ id: 'one-more' }))(more, '2026-07-02T09:00:00.000Z')).toBe(full);
});

test('a range the wrong way round is refused with its place', () => {
  const words = changed('"kind": "level",\n        "level": 2', '"kind": "range", "from": 3, "to": 1');
  expect(read(words)).toMatchObject({
    error: { issues: [{ path: 'answers["R01.L1"].response', fault: 'not-allowed' }] },
  });
});

test('of many faults the first few are shown, and all are counted', () => {
  const efforts = Array.from({ length: 30 }, (_, index) => `"R01.L${index}": 9`);
  expect(read(changed('"efforts": {}', `"efforts": { ${efforts.join(', ')} }`))).toMatchObject({
    error: { kind: 'invalid', count: 30 },
  });
});

test('answers to questions of another pack, and ticks of another revision, are kept', () => {
  const words = changed('"R02.L3"', '"Z99.Q7.new"').replace('"elements": []', '"elements": ["never-heard-of"]');
  const result = read(words);
  expect(result).toMatchObject({
    ok: true,
    value: {
      assessment: { answers: { 'Z99.Q7.new': { question: 'Z99.Q7.new' }, 'R01.L1': { elements: ['never-heard-of'] } } },
    },
  });
});

test('50 MB of noise are refused without being looked at', () => {
  const bytes = new Uint8Array(50 * 1024 * 1024).fill(0x7b);
  const started = performance.now();
  expect(readAssessmentFile(bytes)).toEqual({
    ok: false,
    error: { kind: 'too-large', sizeInBytes: bytes.length, limitInBytes: largestFileInBytes },
  });
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('no noise, however chosen, takes time out of proportion', () => {
  const hostile = [
    `{"format":"lacuna-assessment","title":"${'x'.repeat(largestFileInBytes - 100)}`,
    `{"format":"lacuna-assessment","a":[${'0,'.repeat(largestFileInBytes / 2 - 100)}`,
    `{"format":"lacuna-assessment",${'\n'.repeat(largestFileInBytes - 100)}!`,
    `{"format":"lacuna-assessment","a":"${'\\u0041'.repeat(largestFileInBytes / 6 - 100)}"}`,
  ];
  for (const words of hostile) {
    const bytes = bytesOf(words);
    const started = performance.now();
    expect(readAssessmentFile(bytes).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(15_000);
  }
}, 60_000);

test.each([
  ['of the whole', '"purpose"', '"votes": { "yes": [3] },\n  "purpose"'],
  ['of an answer', '"gradeOverride"', '"mood": "sure", "gradeOverride"'],
  ['of a response', '"level": 2', '"level": 2, "certainty": 0.5'],
  ['of a citation', '"seenBy": 2', '"seenBy": 2, "doi": "10.1/1"'],
  ['of the weights', '"alternative": null', '"alternative": null, "third": null'],
  ['of the period', '"to": "2026-06-30"', '"to": "2026-06-30", "term": 12'],
])('an unknown field %s is kept on the round trip', (_, from, to) => {
  const result = read(changed(from, to));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value.isAltered).toBe(true);
  const again = JSON.parse(writeAssessmentFile(result.value.assessment).text) as Record<string, unknown>;
  const { checksum: _before, ...given } = JSON.parse(changed(from, to)) as Record<string, unknown>;
  const { checksum: _after, ...kept } = again;
  expect(kept).toEqual(given);
});

test('an answer belongs to the key under which it stands, whatever it says itself', () => {
  const result = read(changed('"gradeOverride"', '"question": "R02.L3", "gradeOverride"'));
  expect(result).toMatchObject({ ok: true, value: { assessment: { answers: { 'R01.L1': { question: 'R01.L1' } } } } });
});

test('blanks and the order of keys count for nothing in the checksum; one digit does', () => {
  const { format, version, checksum, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const reordered = JSON.stringify({ ...rest, checksum, version, format });
  expect(read(reordered)).toEqual({ ok: true, value: { assessment: sample, isAltered: false } });
  expect(read(changed('"level": 2', '"level": 3'))).toMatchObject({ ok: true, value: { isAltered: true } });
  expect(read(changed(`  "checksum": "${String(checksum)}",\n`, ''))).toMatchObject({
    ok: true,
    value: { isAltered: false },
  });
});

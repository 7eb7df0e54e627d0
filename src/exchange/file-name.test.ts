import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import type { Assessment, AssessmentId } from '../domain/assessment';
import type { RequestKind } from '../domain/contribution';
import { attachedFileName, fileNamePart, fileNameStem, reportNameStem } from './file-name';

const sample = buildAssessment(buildPack([{ id: 'R01.L1' }]));
const { answers: answered } = buildAssessment(buildPack([{ id: 'R01.L1' }]), { 'R01.L1': { response: level(1) } });
const asked = (kind: RequestKind) => ({ from: sample.id, kind, themes: [], role: '' });
const stemOf = (changes: Partial<Assessment>): string => fileNameStem({ ...sample, ...changes });
const fictional = (name: string): Partial<Assessment> => ({ country: { kind: 'fictional', name } });

test.each([
  ['a country by its code', { country: { kind: 'iso', code: 'KE' } }, 'lacuna-KE-2026-07-01'],
  [
    'the training case',
    { ...fictional('Republic of Tarvenia'), purpose: 'training' },
    'lacuna-training-Republic of Tarvenia-2026-07-01',
  ],
  ['a copy as it is sent out', { request: asked('answers') }, 'lacuna-KE-2026-07-01-to-answer'],
  ['a vote as it is sent out', { request: asked('second-vote') }, 'lacuna-KE-2026-07-01-second-vote'],
  [
    'a vote that comes back',
    { request: asked('first-vote'), answers: answered, id: '113cc5e0-0000-4000-8000-000000000000' as AssessmentId },
    'lacuna-KE-2026-07-01-first-vote-113cc5',
  ],
  ['a name of which nothing stays', fictional('\u202e???'), 'lacuna-2026-07-01'],
] as const)('the stem for %s', (_, changes, stem) => {
  expect(stemOf(changes)).toBe(stem);
});

test('the name of a report says the internal edition too, that of the assessment only what was left out of it', () => {
  expect(reportNameStem(sample, 'internal')).toBe('lacuna-KE-internal-2026-07-01');
  expect(reportNameStem(sample, 'public')).toBe('lacuna-KE-public-2026-07-01');
  expect(fileNameStem(sample, 'internal')).toBe('lacuna-KE-2026-07-01');
  expect(fileNameStem(sample, 'public')).toBe('lacuna-KE-public-2026-07-01');
});

test.each([
  ['case, signs and blanks', "Côte d'Ivoire (2nd round), v1.2 & more!", "Côte d'Ivoire (2nd round), v1.2 & more!"],
  ['Arabic', 'جمهورية تارفينيا', 'جمهورية تارفينيا'],
  ['Persian with its joiner', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['Chinese, Thai and Devanagari', '内政部 กระทรวง गृह मंत्रालय', '内政部 กระทรวง गृह मंत्रालय'],
  ['a family', '👩‍👩‍👧', '👩‍👩‍👧'],
])('%s stay', (_, text, part) => {
  expect(fileNamePart(text)).toBe(part);
});

test.each([
  ['what disks refuse', 'a\\b:c*?"<>|\0d', 'a-b-c-d'],
  ['the way to another folder', '../../etc/passwd', 'etc-passwd'],
  ['writing turned round', 'Report \u202egpj.exe', 'Report gpj.exe'],
  ['marks of direction', '5\u200f.\u061c6\u2066\u2069', '5.6'],
  ['dots and blanks at the ends', ' .hidden . ', 'hidden'],
  ['lines', 'a\r\nb\tc\u2028d', 'a b c d'],
  ['a device of Windows', 'con', 'con-'],
  ['a device with an ending', 'LPT1.txt', 'LPT1.txt-'],
  ['no device', 'console', 'console'],
  ['half a pair', 'a\ud800b', 'a-b'],
  ['accents on their own', 'e\u0301', '\u00e9'],
  ['an accent behind something unseen', 'n\u200b\u0301', '\u0144'],
])('%s: %j', (_, text, part) => {
  expect(fileNamePart(text)).toBe(part);
});

test.each([
  ['Latin', 'x'.repeat(500), 'x'.repeat(100)],
  ['Chinese', '国'.repeat(500), '国'.repeat(33)],
  ['families', '👩‍👩‍👧'.repeat(50), '👩‍👩‍👧'.repeat(5)],
  ['flags', '🇰🇪'.repeat(50), '🇰🇪'.repeat(12)],
  ['letters with marks', 'q\u0323\u0308'.repeat(50), 'q\u0323\u0308'.repeat(20)],
  ['a blank at the cut', `${'x'.repeat(99)} yz`, 'x'.repeat(99)],
])('a long name in %s is cut between characters', (_, text, part) => {
  expect(fileNamePart(text)).toBe(part);
});

test('whatever is typed, the whole name is one that every file system takes, and making it again changes nothing', () => {
  const odd = fc.constantFrom('/', '\\', ':', '.', ' ', '-', '\u202e', '\u200d', '\0', '👩', '\u0301', 'con', '\ud800');
  const typed = fc
    .array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 60 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(typed, (text) => {
      const part = fileNamePart(text);
      expect(part).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]|^[\s.]|[\s.]$/u);
      expect(fileNamePart(part)).toBe(part);
      const name = `${stemOf({ ...fictional(text), purpose: 'training' })}-${part}.lacuna.json`;
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['Gazette 12/2012.PDF', '2012.pdf'],
  ['Gazette 12.PDF', 'Gazette 12.pdf'],
  ['../../etc/passwd', 'passwd.bin'],
  ['C:\\Windows\\evil.exe', 'evil-exe.bin'],
  ['letter.pdf.exe', 'letter.pdf-exe.bin'],
  ['page.html', 'page-html.bin'],
  ['قانون.pdf', 'قانون.pdf'],
  ['invoice\u202efdp.exe', 'invoicefdp-exe.bin'],
  ['.htaccess', 'file-htaccess.bin'],
  ['', 'file.bin'],
  ['a\nb.txt', 'a b.txt'],
])('the attached file %j is saved as %s', (name, safe) => {
  expect(attachedFileName(name)).toBe(safe);
});

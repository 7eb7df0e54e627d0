import { expect, test } from 'vitest';
import type { OpeningProblem } from '../exchange/open-sealed-file';
import { describeFileProblem } from './describe-file-problem';

const problems: readonly (readonly [OpeningProblem, string])[] = [
  [{ kind: 'empty' }, 'is empty'],
  [{ kind: 'too-large', sizeInBytes: 52_428_800, limitInBytes: 20_971_520 }, '(50 MB; the limit is 20 MB)'],
  [{ kind: 'not-our-file', looksLike: 'pdf' }, 'is not a Lacuna assessment but a PDF'],
  [{ kind: 'not-our-file', looksLike: 'template' }, 'is not a Lacuna assessment but a report template'],
  [{ kind: 'wrong-encoding', encoding: 'utf-16' }, 'saved in UTF-16'],
  [{ kind: 'wrong-encoding', encoding: 'unknown' }, 'another encoding than UTF-8'],
  [{ kind: 'damaged', line: 7, column: 3, truncated: true }, 'ends too early at line 7, column 3'],
  [{ kind: 'damaged', line: 7, column: 3, truncated: false }, 'cannot be understood at line 7, column 3'],
  [
    { kind: 'from-newer-app', version: 4, readable: 1 },
    'newer version of Lacuna (file version 4; this one reads up to 1)',
  ],
  [{ kind: 'sealed-damaged' }, 'no passphrase opens it'],
  [{ kind: 'wrong-passphrase' }, 'does not open with the passphrase given'],
  [{ kind: 'no-cryptography' }, 'no WebCrypto'],
  [{ kind: 'invalid', issues: [{ path: 'title', fault: 'missing' }], count: 3 }, 'title is missing; and 2 more.'],
];

test.each(problems)('%o is one line that says what happened, what is safe and what to do', (problem, words) => {
  const sentence = describeFileProblem(problem);
  expect(sentence).toContain(words);
  expect(sentence).toContain('Nothing was changed.');
  expect(sentence).not.toContain('\n');
  expect(sentence).toMatch(/\.$/);
});

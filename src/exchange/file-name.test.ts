import { expect, test } from 'vitest';
import { safeFileName } from './file-name';

test.each([
  ['Gazette 12/2012.PDF', '2012.pdf'],
  ['Gazette 12.PDF', 'gazette-12.pdf'],
  ['../../etc/passwd', 'passwd.bin'],
  ['C:\\Windows\\evil.exe', 'evil-exe.bin'],
  ['letter.pdf.exe', 'letter-pdf-exe.bin'],
  ['page.html', 'page-html.bin'],
  ['قانون.pdf', 'قانون.pdf'],
  ['invoice\u202efdp.exe', 'invoice-fdp-exe.bin'],
  ['.htaccess', 'file-htaccess.bin'],
  ['', 'file.bin'],
  ['a\nb.txt', 'a-b.txt'],
])('%s is saved as %s', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

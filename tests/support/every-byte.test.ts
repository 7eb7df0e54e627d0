import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readEverywhere } from './every-byte';

test('words in a zip are found by name, in what is packed, escaped, or cut by markup', async () => {
  const part = '<w:r><w:t>a sec</w:t></w:r><w:r><w:t>ret &amp; an&#x6f;ther</w:t></w:r>'.repeat(40);
  const found = await readEverywhere(zipSync({ 'word/hidden-name.xml': strToU8(part) }, { level: 9 }));
  for (const words of ['hidden-name', 'asecret&another', '&#x6f;ther']) expect(found).toContain(words);
});

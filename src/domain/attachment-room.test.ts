import { expect, test } from 'vitest';
import { buildAttachment } from '../../tests/support/build-assessment';
import { type AttachmentRefusal, attachmentRefusal } from './attachment-room';
import { maxAttachmentInBytes, maxAttachmentsInBytes, roomKeptFreeInBytes } from './limits';

const facts = (free: number | null) => ({
  persisted: true,
  usageInBytes: 1_000,
  quotaInBytes: free === null ? null : 1_000 + free,
});
const held = (...sizes: readonly number[]) =>
  Object.fromEntries(
    sizes.map((sizeInBytes, index) => [`a${index}`, buildAttachment({ sizeInBytes, hash: `${index}`.repeat(64) })]),
  );
const fullButOne = held(...Array.from({ length: 9 }, () => maxAttachmentInBytes), maxAttachmentInBytes - 1);

test.each<[string, number, ReturnType<typeof held>, number | null, AttachmentRefusal['kind'] | null]>([
  ['an empty file', 0, {}, null, 'empty'],
  ['one byte', 1, {}, null, null],
  ['the largest file', maxAttachmentInBytes, {}, null, null],
  ['one byte more', maxAttachmentInBytes + 1, {}, null, 'too-large'],
  ['the last byte of the assessment', 1, fullButOne, null, null],
  ['one byte too many for the assessment', 2, fullButOne, null, 'too-much'],
  ['a disk with just enough room', 500, {}, roomKeptFreeInBytes + 500, null],
  ['a disk that would eat the margin', 501, {}, roomKeptFreeInBytes + 500, 'no-room'],
])('%s', (_, sizeInBytes, attachments, free, kind) => {
  expect(attachmentRefusal({ sizeInBytes, attachments, facts: facts(free) })?.kind ?? null).toBe(kind);
});

test('a browser that says nothing of its room refuses nothing, and a full one never has less than none', () => {
  expect(attachmentRefusal({ sizeInBytes: 5, attachments: {}, facts: null })).toBeNull();
  expect(attachmentRefusal({ sizeInBytes: 5, attachments: {}, facts: facts(0) })).toMatchObject({ freeInBytes: 0 });
});

test('the same file attached twice counts once', () => {
  const twice = { a: buildAttachment({ sizeInBytes: 60_000_000 }), b: buildAttachment({ sizeInBytes: 60_000_000 }) };
  expect(attachmentRefusal({ sizeInBytes: maxAttachmentsInBytes / 20, attachments: twice, facts: null })).toBeNull();
});

/**
 * Most UTF-16 units that one free text may hold. Every field sets its `maxLength` from here, so that the user sees the
 * limit before a command applies it, and everything a command accepts can be read back.
 */
export const maxTextLength = 200_000;

/** The largest file that is kept with an evidence; a scanned page of a gazette has about a hundredth of it. */
export const maxAttachmentInBytes = 10_000_000;

/** All files of one assessment together. */
export const maxAttachmentsInBytes = 100_000_000;

/** Room that stays free on the device for answers, so that a file never takes the place of words. */
export const roomKeptFreeInBytes = 20_000_000;

/**
 * Most UTF-16 units that one free text may hold. Every field sets its `maxLength` from here, so that the user sees the
 * limit before a command applies it, and everything a command accepts can be read back.
 */
export const maxTextLength = 200_000;

/**
 * Most entries of each kind that one assessment may hold: many times what a committee needs, few enough that the screens
 * stay quick. A file beyond them is not opened, and a command adds nothing beyond them.
 */
export const mostEntries = {
  answers: 2_000,
  elements: 100,
  citations: 100,
  acts: 500,
  weights: 500,
  labels: 10_000,
  contributions: 2_000,
  dissents: 100,
  parked: 500,
  attachments: 2_000,
} as const;
/** The largest file that is kept with an evidence; a scanned page of a gazette has about a hundredth of it. */
export const maxAttachmentInBytes = 10_000_000;

/** All files of one assessment together. */
export const maxAttachmentsInBytes = 100_000_000;

/** Room that stays free on the device for answers, so that a file never takes the place of words. */
export const roomKeptFreeInBytes = 20_000_000;

/**
 * Most UTF-16 units that one free text may hold. Every field sets its `maxLength` from here, so that the user sees the
 * limit before a command applies it, and everything a command accepts can be read back.
 */
export const maxTextLength = 200_000;

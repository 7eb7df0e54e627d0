/** What a hand writes on, and what it ticks. */
export const line = '.'.repeat(70);
export const shortLine = '.'.repeat(24);
export const box = '\u25a1';

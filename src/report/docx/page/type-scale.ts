/**
 * Georgia carries what is read in one go, Arial what is looked up: every office has both, or fonts of the same widths.
 * Arabic letters come from the `cs` font.
 */
export const fonts = {
  text: { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman', eastAsia: 'Georgia' },
  label: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' },
  /** Has ticks and crosses; programs without it find them elsewhere. */
  sign: { ascii: 'Segoe UI Symbol', hAnsi: 'Segoe UI Symbol', cs: 'Segoe UI Symbol', eastAsia: 'Segoe UI Symbol' },
} as const;

/** Grays that stay apart on a black-and-white printer. */
export const colour = { black: '000000', solid: '1F1F1F', soft: '525252', rule: '737373', hairline: '9E9E9E' } as const;

/** Widths of rules in eighths of a point. */
export const rule = { heavy: 13, medium: 6, thin: 4 } as const;

/** The closing box of the report, in the committee's own words (METHOD 4.1); "" where it says nothing. */
export interface Closing {
  /** The biggest recent improvement. */
  readonly improvement: string;
  /** The most serious deficiency. */
  readonly deficiency: string;
  /** The first remedy. */
  readonly remedy: string;
}

export const blankClosing: Closing = { improvement: '', deficiency: '', remedy: '' };

/** The parts in the order in which they are asked and printed. */
export const closingParts = ['improvement', 'deficiency', 'remedy'] as const;

/** Whether the committee has said anything of it. */
export function isClosingWritten(closing: Closing): boolean {
  return closingParts.some((part) => closing[part].trim() !== '');
}

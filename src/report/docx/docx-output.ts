/** A finished report. */
export interface DocxOutput {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why there is no DOCX: the renderer met something it did not expect; `detail` is for a report to the makers. */
export interface DocxProblem {
  readonly kind: 'renderer-failed';
  readonly detail: string;
}

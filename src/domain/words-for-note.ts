/** How a note says what a response said that no longer stands, in the language of the assessment. */
export interface WordsForNote {
  readonly whoWouldKnow: (office: string) => string;
  readonly notApplicable: (explanation: string) => string;
}

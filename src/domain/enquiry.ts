/**
 * What the committee changed about a question to send, and how far it has come (METHOD 4.1, section 9). Empty strings
 * leave what the questionnaire proposes, or a date open.
 */
export interface Enquiry {
  /** To whom it goes, in place of the offices named by the answer or the questionnaire. */
  readonly office: string;
  /** In place of the questionnaire's words. */
  readonly text: string;
  /** ISO dates, or "". */
  readonly sentOn: string;
  readonly dueOn: string;
  readonly answeredOn: string;
}

export const blankEnquiry: Enquiry = { office: '', text: '', sentOn: '', dueOn: '', answeredOn: '' };

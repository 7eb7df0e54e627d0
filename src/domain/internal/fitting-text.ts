import type { Act } from '../action-plan';
import type { Citation, Response } from '../answer';
import type { Attachment } from '../attachment';
import type { Closing } from '../closing';
import type { Enquiry } from '../enquiry';
import { maxTextLength } from '../limits';
import type { WeightDecision, WeightProfile } from '../weights';

/** The text up to the limit that every field states. */
export const fittingText = (text: string): string => text.slice(0, maxTextLength);

/** The citation with its texts up to the limit; only a legal text keeps a status. */
export function fittingCitation(citation: Citation): Citation {
  return {
    ...citation,
    title: fittingText(citation.title),
    provision: fittingText(citation.provision),
    status: citation.kind === 'legal-text' ? citation.status : null,
    date: fittingText(citation.date),
    foundAt: fittingText(citation.foundAt),
    quotation: fittingText(citation.quotation),
  };
}

/** The response with its texts up to the limit and the ends of a range in order. */
export function fittingResponse(response: Response): Response {
  switch (response.kind) {
    case 'range':
      return response.from <= response.to ? response : { ...response, from: response.to, to: response.from };
    case 'dk':
      return { ...response, whoWouldKnow: fittingText(response.whoWouldKnow) };
    case 'na':
      return {
        ...response,
        explanation: fittingText(response.explanation),
        confirmedBy: fittingText(response.confirmedBy),
      };
    default:
      return response;
  }
}

/** Everything in the value that is text up to the limit; ids and choices are far below it. */
const fittingTexts = <T extends object>(value: T): T =>
  Object.assign(
    { ...value },
    Object.fromEntries(
      Object.entries(value).flatMap(([key, field]) => (typeof field === 'string' ? [[key, fittingText(field)]] : [])),
    ),
  );

/** The act with its texts up to the limit. */
export const fittingAct = (act: Omit<Act, 'changedAt'>): Omit<Act, 'changedAt'> => fittingTexts(act);

/** The enquiry with its texts up to the limit. */
export const fittingEnquiry = (enquiry: Enquiry): Enquiry => fittingTexts(enquiry);

/** The closing words up to the limit. */
export const fittingClosing = (closing: Closing): Closing => fittingTexts(closing);

/** The profile with its name up to the limit. */
export const fittingProfile = (profile: WeightProfile): WeightProfile => fittingTexts(profile);

/** The decision with its texts up to the limit. */
export const fittingDecision = (decision: WeightDecision): WeightDecision => ({
  ...fittingTexts(decision),
  profile: fittingProfile(decision.profile),
});

/** The attachment with its names up to the limits of the file format. */
export const fittingAttachment = (attachment: Attachment): Attachment => ({
  ...attachment,
  name: fittingText(attachment.name),
  mediaType: attachment.mediaType.slice(0, 255),
});

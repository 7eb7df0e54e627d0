import type { Citation, Response } from '../answer';
import { maxTextLength } from '../limits';

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

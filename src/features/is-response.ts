import type { Response } from '../domain/answer';
import { isObject } from '../domain/field-change';

/** Whether a value from the journal, which held it as an assessment did, is a response. */
export function isResponse(value: unknown): value is Response {
  if (!isObject(value)) return false;
  switch (value.kind) {
    case 'level':
      return typeof value.level === 'number';
    case 'range':
      return typeof value.from === 'number' && typeof value.to === 'number';
    case 'dk':
      return typeof value.whoWouldKnow === 'string';
    case 'na':
      return 'reason' in value && typeof value.explanation === 'string';
    default:
      return value.kind === 'withheld' || value.kind === 'not-reached';
  }
}

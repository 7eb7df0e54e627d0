import { m } from '../i18n/generated/messages';

/** For a text field: the most characters it holds, and what it says when something longer is pasted into it. */
export function limitedTo(maxLength: number): { readonly maxLength: number; readonly cutNote: string } {
  return { maxLength, cutNote: m.field_paste_cut({ count: maxLength }) };
}

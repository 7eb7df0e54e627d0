import { type ClipboardEvent, type InputEvent, useState } from 'react';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** The handlers that a field already has for the two events. */
interface Handlers<T extends TextControl> {
  readonly onPaste?: ((event: ClipboardEvent<T>) => void) | undefined;
  readonly onInput?: ((event: InputEvent<T>) => void) | undefined;
}

/**
 * Whether the last thing that happened in a field is a paste of which `maxLength` left something out: browsers cut in
 * silence. The handlers belong on the control and call those given.
 */
export function useCutPaste<T extends TextControl>(maxLength: number | undefined, { onPaste, onInput }: Handlers<T>) {
  const [isCut, setIsCut] = useState(false);
  return {
    isCut,
    handlers: {
      onPaste: (event: ClipboardEvent<T>) => {
        if (maxLength !== undefined) setIsCut(lengthAfter(event) > maxLength);
        onPaste?.(event);
      },
      onInput: (event: InputEvent<T>) => {
        if (event.nativeEvent.inputType !== 'insertFromPaste') setIsCut(false);
        onInput?.(event);
      },
    },
  };
}

/** What the field would hold if there were no limit; lines end in one character there, wherever they were copied. */
function lengthAfter({ clipboardData, currentTarget }: ClipboardEvent<TextControl>): number {
  const { value, selectionStart, selectionEnd } = currentTarget;
  const pasted = clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
  return value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + pasted.length;
}

import { type ClipboardEvent, type DragEvent, type InputEvent, useRef, useState } from 'react';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** The handlers that a field already has for these events. */
interface Handlers<T extends TextControl> {
  readonly onPaste?: ((event: ClipboardEvent<T>) => void) | undefined;
  readonly onInput?: ((event: InputEvent<T>) => void) | undefined;
  readonly onDrop?: ((event: DragEvent<T>) => void) | undefined;
}

/**
 * Whether the last thing that happened in a field is a paste or a drop of which `maxLength` left something out: browsers
 * cut in silence. The handlers belong on the control and call those given.
 */
export function useCutPaste<T extends TextControl>(
  maxLength: number | undefined,
  { onPaste, onInput, onDrop }: Handlers<T>,
) {
  const [isCut, setIsCut] = useState(false);
  /** Text dragged to another place of the same field makes it no longer. */
  const isOwnDrag = useRef(false);
  return {
    isCut,
    handlers: {
      onPaste: (event: ClipboardEvent<T>) => {
        if (maxLength !== undefined) setIsCut(lengthAfter(event) > maxLength);
        onPaste?.(event);
      },
      onInput: (event: InputEvent<T>) => {
        if (!bringsText.has(event.nativeEvent.inputType)) setIsCut(false);
        onInput?.(event);
      },
      onDragStart: () => {
        isOwnDrag.current = true;
      },
      onDragEnd: () => {
        isOwnDrag.current = false;
      },
      onDrop: (event: DragEvent<T>) => {
        const { value } = event.currentTarget;
        const dropped = textOf(event.dataTransfer);
        if (maxLength !== undefined && !isOwnDrag.current) setIsCut(value.length + dropped.length > maxLength);
        onDrop?.(event);
      },
    },
  };
}

const bringsText: ReadonlySet<string> = new Set(['insertFromPaste', 'insertFromDrop']);

/** Lines end in one character in a field, wherever they come from. */
const textOf = (data: DataTransfer): string => data.getData('text/plain').replaceAll('\r\n', '\n');

/** What the field would hold if there were no limit. */
function lengthAfter({ clipboardData, currentTarget }: ClipboardEvent<TextControl>): number {
  const { value, selectionStart, selectionEnd } = currentTarget;
  const pasted = textOf(clipboardData);
  return value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + pasted.length;
}

/** Puts a text on the clipboard and tells whether that worked: a page opened from a file may have no clipboard at all. */
export function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return Promise.resolve(false);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

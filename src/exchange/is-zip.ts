/** Whether a file begins like a zip: a package, if it is one of ours. */
export function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

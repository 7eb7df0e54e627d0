/** Whether one version of a questionnaire comes after another: "0.10.0" after "0.9.2". What is no version comes after none. */
export function isNewerVersion(version: string, than: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(than)];
  if (!a || !b) return false;
  const place = a.findIndex((number, index) => number !== b[index]);
  return place !== -1 && (a[place] ?? 0) > (b[place] ?? 0);
}

/** The major number of a question's revision: answers to one major mean the same (METHOD 2.11). */
export function majorOf(revision: string): string {
  return revision.split('.')[0] ?? '';
}

function numbersOf(version: string): readonly number[] | null {
  return /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : null;
}

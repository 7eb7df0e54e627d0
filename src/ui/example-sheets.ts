import type { ExampleSheet } from './example';

/** The sheets of all components, found by their file name. */
export const exampleSheets: readonly ExampleSheet[] = Object.values(
  import.meta.glob<ExampleSheet>('./*/*.examples.tsx', { import: 'sheet', eager: true }),
);

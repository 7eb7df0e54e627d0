import { createContext, useContext } from 'react';
import type { Report } from '../model/block';

/** What the blocks of one report share. */
export interface Setting {
  readonly language: string;
  readonly direction: Report['direction'];
  /** Where links may lead; a link to anywhere else is printed as plain words. */
  readonly anchors: ReadonlySet<string>;
  /** How many levels the report's own headings stand below h1. */
  readonly headingShift: number;
  /** Leads to an anchor where the page's address may not change; null where the browser follows links itself. */
  readonly onJump: ((anchor: string) => void) | null;
}

export const SettingContext = createContext<Setting>({
  language: 'en',
  direction: 'ltr',
  anchors: new Set(),
  headingShift: 0,
  onJump: null,
});

export function useSetting(): Setting {
  return useContext(SettingContext);
}

import type { ParagraphChild } from 'docx';
import type { Report } from '../model/block';
import type { Measures } from './page/measures';

/** What every block renderer works with. Numbers are counted per report, so that the same report gives the same file. */
export interface Setting {
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly words: Report['words'];
  readonly measures: Measures;
  /** The colour of its rules, as six hexadecimal digits. */
  readonly ruleColour: string;
  /** The bookmark of each anchor that exists; a link to another one is plain text. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** The names of the two kinds of list, which occur nowhere in the report. */
  readonly lists: { readonly bullets: string; readonly numbers: string };
  /** A number that no bookmark, drawing or list of this report has yet. */
  nextId(): number;
  /** The words as a link to a page outside, or as they are where the address is none. */
  linkTo(url: string, words: readonly ParagraphChild[]): readonly ParagraphChild[];
}

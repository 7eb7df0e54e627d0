import type { Report } from '../../model/block';
import type { TagLayer } from '../document/tag-layer';
import type { TextEngine } from '../text/text-engine';
import type { Geometry } from './geometry';

/** What every block renderer works with. */
export interface Setting {
  readonly engine: TextEngine;
  readonly layer: TagLayer;
  readonly geometry: Geometry;
  readonly direction: 'ltr' | 'rtl';
  /** A paper to fill in is set closely, over the whole sheet. */
  readonly isForm: boolean;
  /** Whether its boxes and lines are also fields to fill on screen. */
  readonly isFillable: boolean;
  readonly language: string;
  readonly words: Report['words'];
  /** The colour of its rules, undefined for black. */
  readonly ruleColour: string | undefined;
  /** The anchors that exist; a link to another one is set as plain text. */
  readonly anchors: ReadonlySet<string>;
}

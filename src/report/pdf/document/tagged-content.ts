import type { FaceName } from '../text/type-style';
import type { EmbeddedFont } from './embedded-font';
import type { Box, Point } from '../../model/drawing/sketch';
import type { LinkTarget } from '../../model/link-target';
import type { Pictures } from './picture';
import type { ContentSlot, StructureElement } from './structure';
import type { TrueType } from './truetype';

/** A file that travels inside the PDF. */
export interface EmbeddedFile {
  /** ASCII, as it is offered for saving. */
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

export interface TagLayerOptions {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly createdAt: Date;
  readonly fileId: string;
  readonly page: { readonly width: number; readonly height: number };
  readonly fonts: Readonly<Record<FaceName, TrueType>>;
  readonly embeddedFile: EmbeddedFile | null;
  /** What a form to fill on screen asks, for a program that reads it back; null where there is nothing to fill. */
  readonly formOrigin: string | null;
}

export interface LinkArea {
  readonly page: number;
  readonly box: Box;
  readonly target: LinkTarget;
  /** What the link says, for readers who do not see the page. */
  readonly description: string;
}

/** A field of a form, or one choice of it, as it is filled in on screen. */
export interface WidgetArea {
  readonly page: number;
  readonly box: Box;
  readonly field: string;
  /** What the choice stands for; null for text. */
  readonly value: string | null;
  /** What the field asks, for readers who do not see the page. */
  readonly description: string;
}

export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly anchor: string;
}

/** What was gathered while drawing, ready to be written. */
export interface TaggedContent {
  readonly options: TagLayerOptions;
  readonly root: StructureElement;
  readonly slotsByPage: readonly (readonly ContentSlot[])[];
  readonly annotations: readonly {
    readonly element: StructureElement;
    readonly area: LinkArea | WidgetArea;
  }[];
  readonly anchors: ReadonlyMap<string, { readonly page: number; readonly at: Point }>;
  readonly bookmarks: readonly Bookmark[];
  readonly fonts: ReadonlyMap<FaceName, EmbeddedFont>;
  readonly pictures: Pictures;
}

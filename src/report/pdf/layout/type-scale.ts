import type { TypeStyle } from '../text/type-style';

/** Every size on the page. Literata carries what is read in one go, Public Sans what is looked up. Points. */
export const typeScale = {
  title: { face: 'textStrong', size: 25, leading: 31 },
  subtitle: { face: 'text', size: 14, leading: 20 },
  disclaimer: { face: 'textItalic', size: 10.6, leading: 15.4 },
  factTerm: { face: 'label', size: 8.6, leading: 14.6 },
  factValue: { face: 'text', size: 10.4, leading: 14.6 },
  contents: { face: 'text', size: 10.4, leading: 15 },
  heading1: { face: 'textStrong', size: 16.5, leading: 21 },
  heading2: { face: 'textStrong', size: 12.2, leading: 16 },
  heading3: { face: 'textItalic', size: 11, leading: 15 },
  body: { face: 'text', size: 10.4, leading: 15 },
  /** On the lines of the body; narrow enough that "11.123" hangs beside it. */
  number: { face: 'text', size: 9.2, leading: 15, tabular: true },
  lead: { face: 'text', size: 12, leading: 17.6 },
  note: { face: 'label', size: 8.6, leading: 12.4 },
  caption: { face: 'labelStrong', size: 9, leading: 12.6 },
  tableHead: { face: 'labelStrong', size: 8.2, leading: 11 },
  table: { face: 'label', size: 8.8, leading: 12.4, tabular: true },
  code: { face: 'label', size: 8.2, leading: 12.4, tabular: true },
  state: { face: 'labelStrong', size: 8.8, leading: 12.4 },
  chartWords: { face: 'label', size: 8.2, leading: 10.4, tabular: true },
  formTheme: { face: 'textStrong', size: 12.6, leading: 16 },
  formTitle: { face: 'labelStrong', size: 10, leading: 13 },
  formLead: { face: 'text', size: 9.6, leading: 12.2 },
  form: { face: 'label', size: 9, leading: 11, tabular: true },
  formCode: { face: 'labelStrong', size: 9, leading: 11, tabular: true },
  posterTitle: { face: 'textStrong', size: 44, leading: 52 },
  poster: { face: 'text', size: 27, leading: 37 },
  quotation: { face: 'text', size: 9.8, leading: 14.2 },
  callout: { face: 'text', size: 9.8, leading: 14.2 },
  furniture: { face: 'label', size: 7.8, leading: 10.4 },
  furnitureStrong: { face: 'labelStrong', size: 7.8, leading: 10.4 },
} as const satisfies Record<string, TypeStyle>;

/** Widths of lines in points. */
export const rule = { heavy: 1.6, medium: 0.8, thin: 0.4 } as const;

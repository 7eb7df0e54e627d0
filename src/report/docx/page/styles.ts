import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType, UnderlineType } from 'docx';
import type { Setting } from '../setting';
import { wordLanguage } from '../text/word-language';
import { twips } from './measures';
import { colour, fonts, rule } from './type-scale';

type Look = Omit<IParagraphStyleOptions, 'id' | 'name'>;

/** Every size and distance of the report, as styles that a clerk can change in one place. */
export function stylesOf(setting: Setting): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: fonts.text, size: 20, language: languagesOf(setting) },
        paragraph: { spacing: leading(15) },
      },
      title: titleStyle(setting),
      heading1: headingStyle(setting, 1),
      heading2: headingStyle(setting, 2),
      heading3: headingStyle(setting, 3),
      caption: label({ size: 9, leading: 12.6, before: 12, after: 4, bold: true, keepNext: true }),
      hyperlink: { run: { color: colour.black, underline: { type: UnderlineType.SINGLE, color: colour.rule } } },
      listParagraph: {
        paragraph: {
          indent: { right: twips(setting.measures.inset) },
          spacing: { ...leading(15), before: twips(3.5), after: twips(3.5) },
        },
      },
    },
    paragraphStyles: [...readStyles(setting), ...labelStyles(setting), ...contentsStyles(setting)],
  };
}

function languagesOf({ language, direction }: Setting) {
  const value = wordLanguage(direction === 'rtl' ? 'en' : language);
  return { value, eastAsia: 'zh-CN', bidirectional: wordLanguage(direction === 'rtl' ? language : 'ar') };
}

const leading = (points: number) => ({ line: twips(points), lineRule: LineRuleType.AT_LEAST });

function spaced(before: number, after: number, line: number) {
  return { ...leading(line), before: twips(before), after: twips(after) };
}

/** Inside the text column. */
const column = ({ measures: { hang, inset } }: Setting) => ({ left: twips(hang), right: twips(inset) });

function titleStyle(setting: Setting): Look {
  return {
    quickFormat: true,
    run: { size: 50, bold: true },
    paragraph: { indent: column(setting), spacing: spaced(12, 6, 31), keepNext: true },
  };
}

/** The number hangs; without an outline level LibreOffice sees no headings. */
function headingStyle(setting: Setting, level: 1 | 2 | 3): Look {
  const look = [
    { run: { size: 33, bold: true }, spacing: spaced(20, 8, 21) },
    { run: { size: 24, bold: true }, spacing: spaced(19, 5, 16) },
    { run: { size: 22, italics: true }, spacing: spaced(13, 3, 15) },
  ][level - 1];
  const border = { top: { style: BorderStyle.SINGLE, size: rule.medium, color: setting.ruleColour, space: 8 } };
  return {
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    ...(look ? { run: { ...look.run, color: colour.black } } : {}),
    paragraph: {
      ...(look ? { spacing: look.spacing } : {}),
      ...(level === 1 ? { border } : {}),
      indent: { left: twips(setting.measures.hang), hanging: twips(setting.measures.hang) },
      outlineLevel: level - 1,
      keepNext: true,
      keepLines: true,
    },
  };
}

function readStyles(setting: Setting): readonly IParagraphStyleOptions[] {
  const indent = column(setting);
  const hanging = twips(setting.measures.hang);
  return [
    named('BodyText', 'Body Text', { paragraph: { indent, spacing: spaced(8.5, 3, 15) } }),
    named('NumberedText', 'Numbered Text', {
      basedOn: 'BodyText',
      paragraph: { indent: { ...indent, hanging }, spacing: spaced(8.5, 3, 15) },
    }),
    named('Lead', 'Lead', { run: { size: 23 }, paragraph: { indent, spacing: spaced(8.5, 10, 17.6), keepNext: true } }),
    named('Subtitle', 'Subtitle', { run: { size: 28 }, paragraph: { indent, spacing: spaced(0, 12, 20) } }),
    named('Disclaimer', 'Disclaimer', { run: { italics: true, size: 21 }, paragraph: { indent, spacing: spaced(6, 18, 15.4) } }), // prettier-ignore
    named('Quote', 'Quote', { run: { size: 19 }, paragraph: { ...quoted(setting), spacing: spaced(9, 0, 14.2) } }),
    named('CalloutText', 'Callout Text', { run: { size: 19 }, paragraph: { indent, spacing: spaced(4, 0, 14.2) } }),
  ];
}

/** Beside a rule, which stands where the reading begins. */
function quoted(setting: Setting) {
  const { left, right } = column(setting);
  const bar = { style: BorderStyle.SINGLE, size: rule.medium, color: colour.hairline, space: 10 };
  return {
    indent: { left: left + twips(14), right },
    border: setting.direction === 'rtl' ? { right: bar } : { left: bar },
  };
}

interface LabelLook {
  readonly size: number;
  readonly leading: number;
  readonly before?: number;
  readonly after?: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly keepNext?: boolean;
  readonly indent?: { readonly left: number; readonly right: number };
}

function label(look: LabelLook): Look {
  const { size, before = 0, after = 0, bold = false, soft = false, keepNext = false, indent } = look;
  return {
    basedOn: 'Normal',
    run: { font: fonts.label, size: Math.round(size * 2), bold, italics: false, color: soft ? colour.soft : colour.black }, // prettier-ignore
    paragraph: { spacing: spaced(before, after, look.leading), keepNext, ...(indent ? { indent } : {}) },
  };
}

function labelStyles(setting: Setting): readonly IParagraphStyleOptions[] {
  const indent = column(setting);
  return [
    named('Note', 'Note', label({ size: 8.5, leading: 12, before: 3.5, after: 4, soft: true, indent })),
    named('Key', 'Key', label({ size: 8.5, leading: 12, before: 2, after: 4, soft: true, keepNext: true })),
    named('QuoteSource', 'Quote Source', withQuote(setting, label({ size: 8.5, leading: 12, after: 10, soft: true }))),
    named('CalloutTitle', 'Callout Title', label({ size: 9, leading: 12.6, before: 13, bold: true, keepNext: true, indent })), // prettier-ignore
    named('PosterTitle', 'Poster Title', label({ size: 34, leading: 42, before: 24, after: 18, bold: true, keepNext: true })), // prettier-ignore
    named('PosterText', 'Poster Text', label({ size: 21, leading: 30, before: 8, after: 8 })),
    named('TableHead', 'Table Head', label({ size: 8, leading: 11, bold: true, keepNext: true })),
    named('TableText', 'Table Text', label({ size: 8.5, leading: 12.2 })),
    named('Gap', 'Gap', label({ size: 1, leading: 1, after: 10 })),
    named('Header', 'header', label({ size: 7.5, leading: 10.4, soft: true })),
    named('Footer', 'footer', label({ size: 7.5, leading: 10.4, soft: true })),
  ];
}

const withQuote = (setting: Setting, look: Look): Look => ({
  ...look,
  paragraph: { ...look.paragraph, ...quoted(setting) },
});

function contentsStyles(setting: Setting): readonly IParagraphStyleOptions[] {
  const { hang, inset, full } = setting.measures;
  const number = 26;
  const entry = (level: 1 | 2): Look => {
    const left = hang + number * level;
    const tab = { rightTabStop: twips(full - inset) };
    const indent = { left: twips(left), right: twips(inset), hanging: twips(number) };
    return {
      basedOn: 'Normal',
      next: 'Normal',
      uiPriority: 39,
      paragraph: { ...tab, indent, spacing: spaced(0, 0, 14) },
    };
  };
  return [
    named('ContentsTitle', 'Contents Title', label({ size: 9, leading: 12.6, before: 20, after: 4, bold: true, keepNext: true, indent: column(setting) })), // prettier-ignore
    named('TOC1', 'toc 1', entry(1)),
    named('TOC2', 'toc 2', entry(2)),
  ];
}

const named = (id: string, name: string, look: Look): IParagraphStyleOptions => ({
  id,
  name,
  quickFormat: true,
  ...look,
});

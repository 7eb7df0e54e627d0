import type { PDFDocument } from '@cantoo/pdf-lib';
import { dictAt } from './objects';
import {
  addKid,
  annotation,
  cidFont,
  element,
  elements,
  font,
  redraw,
  remove,
  rewrite,
  set,
  shareKids,
  structureRoot,
  text,
} from './sabotage';

/** For each rule of the judge a way to break a right file, and the rule that must notice. */
export const sabotages: Readonly<Record<string, (document: PDFDocument) => void>> = {
  '5-1': (document) => xmp(document, (words) => words.replaceAll('pdfuaid:part', 'pdfuaid:piece')),
  '5-2': (document) => xmp(document, (words) => words.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
  '5-3': (document) => xmp(document, (words) => words.replace('aiim.org/pdfua/ns/id/', 'example.org/')),
  '6.1-1': (document) => Object.assign(document.context.header, { major: '2', minor: '0' }),
  '6.2-1': ({ catalog }) => remove(catalog, 'MarkInfo'),
  '7.1-1': (document) =>
    redraw(document, 2, (words) =>
      words.replace(/(\/P <<\/MCID \d+>> BDC\n)/, '$1/Artifact <</Type /Layout>> BDC\nEMC\n'),
    ),
  '7.1-2': (document) =>
    redraw(document, 2, (words) => words.replace(/(\/Artifact [^\n]*BDC\n)/, '$1/P <</MCID 0>> BDC\nEMC\n')),
  '7.1-3': (document) => redraw(document, 1, (words) => `${words}\n0 0 10 10 re f\n`),
  '7.1-4': ({ catalog }) => set(dictAt(catalog, 'MarkInfo'), 'Suspects', true),
  '7.1-5': (document) => set(element(document, 'P'), 'S', 'Absatz'),
  '7.1-6': (document) => set(dictAt(structureRoot(document), 'RoleMap'), 'Absatz', 'Absatz'),
  '7.1-7': (document) => set(dictAt(structureRoot(document), 'RoleMap'), 'H1', 'P'),
  '7.1-8': ({ catalog }) => remove(catalog, 'Metadata'),
  '7.1-9': (document) => xmp(document, (words) => words.replace(/(<dc:title>[\s\S]*?x-default">)[^<]*/, '$1')),
  '7.1-10': ({ catalog }) => remove(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
  '7.1-11': ({ catalog }) => remove(catalog, 'StructTreeRoot'),
  '7.1-12': (document) => remove(element(document, 'P'), 'P'),
  '7.2-2': ({ catalog }) => remove(catalog, 'Lang'),
  '7.2-3': (document) => addKid(document, element(document, 'Table'), 'P'),
  '7.2-4': (document) => addKid(document, element(document, 'Sect'), 'TR'),
  '7.2-5': (document) => addKid(document, element(document, 'Sect'), 'THead'),
  '7.2-6': (document) => addKid(document, element(document, 'Sect'), 'TBody'),
  '7.2-7': (document) => addKid(document, element(document, 'Sect'), 'TFoot'),
  '7.2-8': (document) => addKid(document, element(document, 'Sect'), 'TH'),
  '7.2-9': (document) => addKid(document, element(document, 'Sect'), 'TD'),
  '7.2-10': (document) => addKid(document, element(document, 'TR'), 'P'),
  '7.2-11': (document) => addKid(document, element(document, 'Table'), 'THead'),
  '7.2-12': (document) => {
    addKid(document, element(document, 'Table'), 'TFoot');
    addKid(document, element(document, 'Table'), 'TFoot');
  },
  '7.2-13': (document) => {
    addKid(document, element(document, 'Table'), 'TFoot');
    set(element(document, 'TBody'), 'S', 'THead');
  },
  '7.2-14': (document) => set(element(document, 'TBody'), 'S', 'THead'),
  '7.2-15': (document) => {
    span(element(document, 'TH', 1), 'RowSpan', 2);
    span(element(document, 'TH', 0), 'ColSpan', 9);
    span(element(document, 'TD', 0), 'ColSpan', 9);
  },
  '7.2-16': (document) => addKid(document, element(document, 'Table'), 'Caption'),
  '7.2-17': (document) => addKid(document, element(document, 'Sect'), 'LI'),
  '7.2-18': (document) => addKid(document, element(document, 'Sect'), 'LBody'),
  '7.2-19': (document) => addKid(document, element(document, 'L'), 'P'),
  '7.2-20': (document) => addKid(document, element(document, 'LI'), 'P'),
  '7.2-21': (document) => {
    set(element(document, 'P'), 'ActualText', text('words'));
    remove(document.catalog, 'Lang');
  },
  '7.2-22': ({ catalog }) => remove(catalog, 'Lang'),
  '7.2-23': (document) => {
    set(element(document, 'P'), 'E', text('words'));
    remove(document.catalog, 'Lang');
  },
  '7.2-24': ({ catalog }) => remove(catalog, 'Lang'),
  '7.2-25': (document) => {
    set(annotation(document), 'TU', text('a field'));
    remove(document.catalog, 'Lang');
  },
  '7.2-26': (document) => addKid(document, element(document, 'Sect'), 'TOCI'),
  '7.2-27': (document) => addKid(document, element(document, 'TOC'), 'P'),
  '7.2-28': (document) => addKid(document, element(document, 'TOC'), 'Caption'),
  '7.2-29': ({ catalog }) => set(catalog, 'Lang', text('in English')),
  '7.2-33': ({ catalog }) => remove(catalog, 'Lang'),
  '7.2-34': ({ catalog }) => remove(catalog, 'Lang'),
  '7.2-36': (document) => addKid(document, element(document, 'THead'), 'P'),
  '7.2-37': (document) => addKid(document, element(document, 'TBody'), 'P'),
  '7.2-38': (document) => addKid(document, addKid(document, element(document, 'Table'), 'TFoot'), 'P'),
  '7.2-39': (document) => {
    addKid(document, element(document, 'Table'), 'Caption', 'first');
    addKid(document, element(document, 'Table'), 'TBody', 'first');
  },
  '7.2-40': (document) => addKid(document, element(document, 'L'), 'Caption'),
  '7.2-41': (document) => addKid(document, element(document, 'TR', 1), 'TD'),
  '7.2-42': (document) => span(element(document, 'TD', 0), 'RowSpan', 99),
  '7.3-1': (document) => remove(element(document, 'Figure'), 'Alt'),
  '7.4.2-1': (document) => set(element(document, 'H2'), 'S', 'H4'),
  '7.4.4-1': (document) => {
    addKid(document, element(document, 'Sect'), 'H');
    addKid(document, element(document, 'Sect'), 'H');
  },
  '7.4.4-2': (document) => addKid(document, element(document, 'Sect'), 'H'),
  '7.5-1': (document) => {
    for (const cell of elements(document, 'TH')) set(cell, 'S', 'TD');
  },
  '7.5-2': (document) => set(element(document, 'TD'), 'A', { O: 'Table', Headers: [text('nowhere')] }),
  '7.7-1': (document) => addKid(document, element(document, 'Sect'), 'Formula'),
  '7.9-1': (document) => addKid(document, element(document, 'Sect'), 'Note'),
  '7.9-2': (document) => {
    set(addKid(document, element(document, 'Sect'), 'Note'), 'ID', text('one'));
    set(addKid(document, element(document, 'Sect'), 'Note'), 'ID', text('one'));
  },
  '7.10-1': ({ catalog }) => set(catalog, 'OCProperties', { D: {} }),
  '7.10-2': ({ catalog }) => set(catalog, 'OCProperties', { D: { AS: [] } }),
  '7.11-1': (document) =>
    set(document.catalog, 'AF', document.context.register(document.context.obj({ Type: 'Filespec', EF: {} }))),
  '7.15-1': ({ catalog }) => set(catalog, 'AcroForm', { XFA: [] }),
  '7.16-1': ({ context }) => {
    context.trailerInfo.Encrypt = context.obj({ P: -1 - 512 });
  },
  '7.18.1-1': (document) => set(annotation(document), 'Subtype', 'Text'),
  '7.18.1-2': (document) => {
    set(annotation(document), 'Subtype', 'Text');
    remove(annotation(document), 'Contents');
  },
  '7.18.1-3': (document) => set(annotation(document), 'Subtype', 'Widget'),
  '7.18.2-1': (document) => set(annotation(document), 'Subtype', 'TrapNet'),
  '7.18.3-1': (document) => remove(document.getPage(0).node, 'Tabs'),
  '7.18.4-1': (document) => set(annotation(document), 'Subtype', 'Widget'),
  '7.18.5-1': (document) => set(element(document, 'Link'), 'S', 'Span'),
  '7.18.5-2': (document) => remove(annotation(document), 'Contents'),
  '7.18.6.2-1': ({ catalog }) => set(catalog, 'Media', { Type: 'MediaClip' }),
  '7.18.8-1': (document) => set(annotation(document), 'Subtype', 'PrinterMark'),
  '7.19-1': ({ catalog }) => set(catalog, 'OpenAction', { S: 'JavaScript', JS: text('app.alert(1)') }),
  '7.20-1': (document) => set(document.catalog, 'Picture', { Subtype: 'Form', Ref: {} }),
  '7.20-2': (document) => shareKids(element(document, 'P', 0), element(document, 'P', 1)),
  '7.21.3.1-1': (document) => set(dictAt(cidFont(document), 'CIDSystemInfo'), 'Ordering', text('Japan1')),
  '7.21.3.2-1': (document) => remove(cidFont(document), 'CIDToGIDMap'),
  '7.21.3.3-1': (document) => set(font(document), 'Encoding', 'Private-H'),
  '7.21.4.1-1': (document) => remove(dictAt(cidFont(document), 'FontDescriptor'), 'FontFile2'),
  '7.21.4.1-2': (document) =>
    rewrite(document, cidFont(document), 'CIDToGIDMap', (map) =>
      map.replace(/[\s\S]{2}$/, '\xff\xfe').replace(/^([\s\S]{2})[\s\S]{2}/, '$1\xff\xfe'),
    ),
  '7.21.4.2-2': (document) => set(dictAt(cidFont(document), 'FontDescriptor'), 'CIDSet', 1),
  '7.21.5-1': (document) => set(cidFont(document), 'W', [1, [1, 2, 3, 4]]),
  '7.21.7-1': (document) => remove(font(document), 'ToUnicode'),
  '7.21.7-2': (document) =>
    rewrite(document, font(document), 'ToUnicode', (map) => map.replace(/<0001> <[^>]*>/, '<0001> <FEFF>')),
  '7.21.8-1': (document) => rewrite(document, cidFont(document), 'CIDToGIDMap', (map) => `\0\0\0\0${map.slice(4)}`),
  'own-title': (document) => xmp(document, (words) => words.replace('x-default">', 'x-default">Another ')),
  'own-labels': ({ catalog }) => remove(catalog, 'PageLabels'),
  'own-marks': (document) => redraw(document, 1, (words) => `${words}\nEMC\n`),
  'own-leaves': (document) => set(element(document, 'P'), 'K', [9999]),
  'own-tags': (document) => redraw(document, 2, (words) => words.replace('/P <</MCID', '/H6 <</MCID')),
  'own-document': (document) => set(element(document, 'Document'), 'S', 'Part'),
  'own-empty': (document) => addKid(document, element(document, 'Sect'), 'P'),
  'own-box': (document) => remove(element(document, 'Figure'), 'A'),
  'own-numbering': (document) => remove(element(document, 'L'), 'A'),
  'own-next-key': (document) => set(structureRoot(document), 'ParentTreeNextKey', 1),
  'own-head': (document) => remove(element(document, 'TH'), 'A'),
  'own-row': (document) => addKid(document, element(document, 'TBody'), 'TR'),
  'own-body': (document) => addKid(document, element(document, 'Table'), 'TBody'),
  'own-link': (document) => set(annotation(document), 'Rect', [0, 0, 0, 0]),
  'own-bookmarks': ({ context }) => context.register(context.obj({ Title: text('Nowhere'), Parent: context.obj(1) })),
  'own-parent-tree': (document) => set(document.getPage(1).node, 'StructParents', 0),
  'own-widgets': (document) => remove(annotation(document), 'Type'),
  'own-font': (document) => set(cidFont(document), 'Subtype', 'CIDFontType0'),
  'own-text': (document) =>
    rewrite(document, font(document), 'ToUnicode', (map) => map.replace(/<0001> <[^>]*>/, '<0001> <D83D>')),
  'own-subset': (document) => set(font(document), 'BaseFont', 'Literata'),
  'own-tables': (document) =>
    rewrite(document, dictAt(cidFont(document), 'FontDescriptor'), 'FontFile2', (file) => file.replace('glyf', 'glyp')),
  'own-script': (document) => {
    for (const words of elements(document, 'Span')) remove(words, 'Lang');
  },
};

function xmp(document: PDFDocument, change: (words: string) => string): void {
  rewrite(document, document.catalog, 'Metadata', change);
}

function span(cell: ReturnType<typeof element>, key: 'RowSpan' | 'ColSpan', count: number): void {
  set(cell, 'A', { O: 'Table', Scope: 'Column', [key]: count });
}

import type { Workbook } from '../model/workbook';
import { contentTypes, coreProperties, officeRelationships, packageRelationships } from './namespaces';
import { element, type Xml, xmlText } from './xml';

/** What every part of the package is and how the parts belong together. */

export function contentTypesPart(sheets: number): Xml {
  const part = (path: string, type: string): Xml =>
    element('Override', { PartName: `/${path}`, ContentType: `application/vnd.openxmlformats-${type}+xml` });
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1);
  const ml = 'officedocument.spreadsheetml';
  return element(
    'Types',
    { xmlns: contentTypes },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('xl/workbook.xml', `${ml}.sheet.main`),
    ...numbers.map((at) => part(`xl/worksheets/sheet${at}.xml`, `${ml}.worksheet`)),
    ...numbers.map((at) => part(`xl/tables/table${at}.xml`, `${ml}.table`)),
    part('xl/styles.xml', `${ml}.styles`),
    part('xl/sharedStrings.xml', `${ml}.sharedStrings`),
    part('docProps/core.xml', 'package.core-properties'),
  );
}

export function packageRelationshipsPart(): Xml {
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return relationships([
    [`${officeRelationships}/officeDocument`, 'xl/workbook.xml'],
    [core, 'docProps/core.xml'],
  ]);
}

/** Sheets first, so that the number of a sheet is the number of its relationship. */
export function workbookRelationshipsPart(sheets: number): Xml {
  return relationships([
    ...Array.from({ length: sheets }, (_, at): [string, string] => [
      `${officeRelationships}/worksheet`,
      `worksheets/sheet${at + 1}.xml`,
    ]),
    [`${officeRelationships}/styles`, 'styles.xml'],
    [`${officeRelationships}/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

export function sheetRelationshipsPart(sheet: number): Xml {
  return relationships([[`${officeRelationships}/table`, `../tables/table${sheet}.xml`]]);
}

/** Title, language and moment, as a library or a screen reader asks for them. */
export function propertiesPart({ title, language, createdAt, handlingLine, trainingMark }: Workbook): Xml {
  const moment = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const subject = [handlingLine, trainingMark].filter((mark) => mark !== '').join(' · ');
  const dated = { 'xsi:type': 'dcterms:W3CDTF' };
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': coreProperties,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, xmlText(title)),
    element('dc:subject', {}, xmlText(subject)),
    element('dc:creator', {}, xmlText('Lacuna')),
    element('dc:language', {}, xmlText(language)),
    element('dcterms:created', dated, xmlText(moment)),
    element('dcterms:modified', dated, xmlText(moment)),
  );
}

function relationships(targets: readonly (readonly [string, string])[]): Xml {
  return element(
    'Relationships',
    { xmlns: packageRelationships },
    ...targets.map(([type, target], at) => element('Relationship', { Id: `rId${at + 1}`, Type: type, Target: target })),
  );
}

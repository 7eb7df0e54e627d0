import type { Report } from '../../model/block';
import { textForXml } from '../text/text-for-xml';

/** What the file says of itself. The library would write the moment at which it runs. */
export function coreProperties({ title, subtitle, language, createdAt }: Report): string {
  const moment = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}>`,
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subtitle)}</dc:subject>`,
    `<dc:creator>Lacuna</dc:creator><dc:language>${escaped(language)}</dc:language>`,
    dated('created'),
    dated('modified'),
    '</cp:coreProperties>',
  ].join('');
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

const escaped = (text: string): string =>
  textForXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

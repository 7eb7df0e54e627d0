import { ImportedXmlComponent, type XmlComponent } from 'docx';

/** An element that the library has no words for. Attributes are escaped where they are written, never here. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  const made = new ImportedXmlComponent(name, attributes);
  for (const child of children) made.push(child);
  return made;
}

import { encodableText } from '../../i18n/visible-text';

/** XML as text that is known to be well formed; only `element` and `xmlText` make it. */
export type Xml = string & { readonly Xml: true };

/** An element with its attributes in the given order; one that is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly Xml[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
  return (children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`) as Xml;
}

/** Any text as the content of an element; what XML cannot hold is shown by its number. */
export function xmlText(text: string): Xml {
  return escaped(text) as Xml;
}

/** A whole part of the package. */
export function xmlPart(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function escaped(text: string): string {
  return encodableText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

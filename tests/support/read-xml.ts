/** One element of a document, with all text in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML strictly, as far as Office writes it: what is not well formed throws. */
export function readXml(xml: string): XmlElement {
  if (notXml.test(xml)) throw new Error('A character that XML cannot hold.');
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [token, close, name = '', attributes = '', end] of body.matchAll(tokens)) {
    const inside = open.at(-1);
    if (!inside) throw new Error(`After the end: ${token}`);
    if (!token.startsWith('<')) inside.text += decoded(token);
    else if (close) {
      if (inside.name !== name) throw new Error(`</${name}> closes <${inside.name}>`);
      open.pop();
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      inside.children.push(element);
      if (!end) open.push(element);
    }
  }
  if (body.replace(tokens, '') !== '' || open.length !== 1) throw new Error('Not well formed.');
  return root.children[0] ?? root;
}

/** All elements of that name below, in order. */
export function elementsIn({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);
}

const tokens = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<>]+/g;

const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/u;

function attributesOf(written: string): Readonly<Record<string, string>> {
  const pairs = [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decoded(value)]));
}

function decoded(text: string): string {
  if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`An unknown entity: ${text}`);
  const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
  return text.replaceAll(/&\w+;/g, (entity) => named[entity] ?? entity);
}

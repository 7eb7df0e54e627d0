/** An element with its attributes and what stands in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Reads XML and throws at the first thing that a strict reader would refuse; shares no code with what writes it. */
export function readXml(text: string): XmlElement {
  if (forbidden.test(text)) throw new Error('A character that XML has no room for.');
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  const tokens = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
  let end = 0;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    end = tokens.lastIndex;
    const [whole, closes = '', name, given = '', isEmpty] = token;
    const parent = open.at(-1) ?? root;
    if (name === undefined) {
      if (!whole.startsWith('<?')) parent.children.push(plain(whole));
      continue;
    }
    if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else.`);
      continue;
    }
    const element = { name, attributes: attributesOf(given), children: [] };
    parent.children.push(element);
    if (isEmpty === '') open.push(element);
  }
  if (end < text.length) throw new Error(`Not XML: ${text.slice(end, end + 60)}`);
  const [only] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || only === undefined) throw new Error('Elements are left open.');
  return only;
}

/** All elements of a name below one, in order. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...findAll(child, name)],
  );
}

/** The words directly in an element. */
export const wordsIn = (element: XmlElement): string =>
  element.children.filter((one) => typeof one === 'string').join('');

function attributesOf(given: string): Record<string, string> {
  const pairs = [...given.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, plain(value)] as const,
  );
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length < pairs.length) throw new Error(`Twice the same attribute:${given}`);
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const character = entities[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`No entity: ${whole}`);
    return character;
  });
}

// All that XML 1.0 allows, and nothing else.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

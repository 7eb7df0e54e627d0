import { holds, placesIn, put, valueAt } from './json-tree';
import type { Random } from './random';
import { foreignFiles, inheritedKeys, oddValues } from './values';

/** Makes a hostile file from the text of a good one. */
export type Mutation = (good: string, random: Random) => Uint8Array | string;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const tree = (good: string): object => JSON.parse(good) as object;

/** Stands for JSON text that is put in after `JSON.stringify`. */
const mark = '\u0001raw\u0001';
const withRaw = (root: object, raw: string): string => JSON.stringify(root).replace(JSON.stringify(mark), () => raw);

/** Every way in which a file is made hostile, by its name; none needs anything but the text of a good file. */
export const mutations = {
  'flipped bits': (good, random) => {
    const bytes = bytesOf(good);
    for (let count = 1 + random.below(3); count > 0; count -= 1) {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    }
    return bytes;
  },
  'cut short': (good, random) => bytesOf(good).slice(0, random.below(good.length)),
  'a piece missing': (good, random) => {
    const from = random.below(good.length);
    return good.slice(0, from) + good.slice(from + 1 + random.below(60));
  },
  'a piece twice': (good, random) => {
    const from = random.below(good.length);
    const to = from + 1 + random.below(200);
    return good.slice(0, to) + good.slice(from);
  },
  'a field removed': (good, random) => {
    const root = tree(good);
    const { holder, key } = random.of(placesIn(root));
    Reflect.deleteProperty(holder, key);
    return JSON.stringify(root);
  },
  'an odd value': (good, random) => {
    const root = tree(good);
    put(random.of(placesIn(root)), mark);
    return withRaw(root, random.of(oddValues));
  },
  'two places swapped': (good, random) => {
    const root = tree(good);
    const places = placesIn(root);
    const [one, other] = [random.of(places), random.of(places)];
    const [first, second] = [valueAt(one), valueAt(other)];
    if (holds(first, other.holder) || holds(second, one.holder)) put(other, structuredClone(first));
    else {
      put(one, second);
      put(other, first);
    }
    return JSON.stringify(root);
  },
  'two entries swapped': (good, random) => {
    const root = tree(good);
    const holder = random.of(containersIn(root).filter((value) => Object.keys(value).length > 1));
    const keys = Object.keys(holder);
    const [one, other] = [random.of(keys), random.of(keys)];
    const [first, second] = [Reflect.get(holder, one), Reflect.get(holder, other)] as const;
    put({ holder, key: one }, second);
    put({ holder, key: other }, first);
    return JSON.stringify(root);
  },
  'a key of every object': (good, random) => {
    const root = tree(good);
    const holder = random.of(objectsIn(root));
    put({ holder, key: random.of(inheritedKeys) }, mark);
    return withRaw(root, random.of([...oddValues, JSON.stringify(Object.values(holder)[0] ?? 1)]));
  },
  'an entry renamed': (good, random) => {
    const root = tree(good);
    const { holder, key } = random.of(placesIn(root).filter((place) => !Array.isArray(place.holder)));
    const value = valueAt({ holder, key });
    Reflect.deleteProperty(holder, key);
    put(
      { holder, key: random.of([...inheritedKeys, 'Z99.Q7.new', 'R01.L1', 'note/R01.L1', '', '\u202e', '0']) },
      value,
    );
    return JSON.stringify(root);
  },
  'a key twice': (good, random) => {
    const keys = [...good.matchAll(/"[^"\\]+":/g)];
    const { index } = random.of(keys);
    return `${good.slice(0, index)}${random.of(keys)[0]} ${random.of(oddValues)}, ${good.slice(index)}`;
  },
  'an unknown field': (good, random) => {
    const root = tree(good);
    put({ holder: random.of(objectsIn(root)), key: random.of(['doi', 'x-y', 'ünknown', ' ']) }, mark);
    return withRaw(root, random.of([...oddValues, good]));
  },
  'other text': (good, random) => {
    const root = tree(good);
    const texts = placesIn(root).filter((place) => typeof valueAt(place) === 'string');
    put(random.of(texts), mark);
    return withRaw(root, random.of(oddValues.filter((value) => value.startsWith('"'))));
  },
  'another number': (good, random) => {
    const root = tree(good);
    put(random.of(placesIn(root).filter((place) => typeof valueAt(place) === 'number')), mark);
    return withRaw(root, random.of(['1e999', '-0', '1e-400', '0', '4', '4.0000000000000001', '5', '-1', '1e0', '"2"']));
  },
  'an old version number': (good, random) => good.replace(/"version": \d/, `"version": ${1 + random.below(4)}`),
  'deep nesting': (good, random) => {
    const root = tree(good);
    const depth = random.of([60, 64, 65, 1_000, 20_000]);
    const [open, close] = random.of([
      ['[', ']'],
      ['{"a":', '}'],
    ] as const);
    put(random.of(placesIn(root)), mark);
    return withRaw(root, `${open.repeat(depth)}1${close.repeat(depth)}`);
  },
  'a long list': (good, random) => {
    const root = tree(good);
    const { holder, key } = random.of(placesIn(root).filter((place) => typeof valueAt(place) === 'object'));
    const items = Array.from({ length: random.of([3, 130, 1_200]) }, (_, index) => `"a${index}"`);
    put({ holder, key }, mark);
    return withRaw(root, random.of([`[${items.join()}]`, `{${items.map((item) => `${item}:1`).join()}}`]));
  },
  'of another program': (_, random) => {
    const file = random.of(foreignFiles);
    return typeof file === 'string' ? file : Uint8Array.from(file);
  },
  'after another file': (good, random) => {
    const file = random.of(foreignFiles);
    const start = typeof file === 'string' ? bytesOf(file) : Uint8Array.from(file);
    return Uint8Array.from([...start, ...bytesOf(good)]);
  },
  noise: (_, random) => Uint8Array.from({ length: random.below(400) }, () => random.below(256)),
} as const satisfies Readonly<Record<string, Mutation>>;

export type MutationName = keyof typeof mutations;

const objectsIn = (root: object): readonly object[] => containersIn(root).filter((value) => !Array.isArray(value));

function containersIn(root: object): readonly object[] {
  const inner = placesIn(root).map(valueAt);
  return [root, ...inner.filter((value) => typeof value === 'object' && value !== null)];
}

/** A point of a contour in font units; one that is not on the line pulls it, as TrueType's curves do. */
interface ContourPoint {
  readonly x: number;
  readonly y: number;
  readonly isOnLine: boolean;
}

type Contour = readonly ContourPoint[];

/** x' = a x + c y + dx, y' = b x + d y + dy. */
type Placing = readonly [a: number, b: number, c: number, d: number, dx: number, dy: number];

/** The outline of a glyph as an SVG path, y downwards, in font units; "" for a blank. `outlineOf` finds a glyph's bytes. */
export function glyphPath(outlineOf: (glyph: number) => Uint8Array, glyph: number): string {
  return contoursOf(outlineOf, glyph, 0).map(contourPath).join('');
}

/** Composite glyphs are made of others, which may be composite again; a font of ours is never deeper than this. */
const deepest = 6;

function contoursOf(outlineOf: (glyph: number) => Uint8Array, glyph: number, depth: number): readonly Contour[] {
  const bytes = outlineOf(glyph);
  if (bytes.length === 0 || depth > deepest) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getInt16(0);
  if (count >= 0) return simpleContours(view, count);
  return componentsIn(view).flatMap(({ component, placing }) =>
    contoursOf(outlineOf, component, depth + 1).map((contour) => contour.map((point) => placed(point, placing))),
  );
}

function placed({ x, y, isOnLine }: ContourPoint, [a, b, c, d, dx, dy]: Placing): ContourPoint {
  return { x: a * x + c * y + dx, y: b * x + d * y + dy, isOnLine };
}

const [onLine, shortX, shortY, repeats, sameX, sameY] = [1, 2, 4, 8, 16, 32];

function simpleContours(view: DataView, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(10 + index * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = view.getUint8(at++);
    const times = flag & repeats ? view.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const coordinates = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += view.getUint8(at++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(shortX, sameX);
  const ys = coordinates(shortY, sameY);
  const all = flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    isOnLine: (flag & onLine) !== 0,
  }));
  return ends.map((end, index) => all.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

const [areWords, areOffsets, hasScale, hasMore, hasTwoScales, hasMatrix] = [0x1, 0x2, 0x8, 0x20, 0x40, 0x80];

/** The parts of a composite glyph; every font of ours places them by offsets. */
function componentsIn(view: DataView): readonly { readonly component: number; readonly placing: Placing }[] {
  const components: { component: number; placing: Placing }[] = [];
  for (let at = 10, flags = hasMore; (flags & hasMore) !== 0;) {
    flags = view.getUint16(at);
    const component = view.getUint16(at + 2);
    at += 4;
    const isWide = (flags & areWords) !== 0;
    const [dx, dy] = isWide ? [view.getInt16(at), view.getInt16(at + 2)] : [view.getInt8(at), view.getInt8(at + 1)];
    at += isWide ? 4 : 2;
    const next = (): number => {
      const value = view.getInt16(at) / 16384;
      at += 2;
      return value;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & hasScale) a = d = next();
    else if (flags & hasTwoScales) [a, d] = [next(), next()];
    else if (flags & hasMatrix) [a, b, c, d] = [next(), next(), next(), next()];
    const isOffset = (flags & areOffsets) !== 0;
    components.push({ component, placing: [a, b, c, d, isOffset ? dx : 0, isOffset ? dy : 0] });
  }
  return components;
}

/** Between two points off the line lies one on it, halfway. */
function contourPath(contour: Contour): string {
  const start = contour.findIndex(({ isOnLine }) => isOnLine);
  const [first, last] = [contour[0], contour.at(-1)];
  if (!first || !last) return '';
  const origin = start < 0 ? halfway(last, first) : (contour[start] ?? first);
  const others = start < 0 ? contour : [...contour.slice(start + 1), ...contour.slice(0, start)];
  let path = `M${written(origin)}`;
  let handle: ContourPoint | null = null;
  for (const point of [...others, origin]) {
    if (handle === null) path += point.isOnLine ? `L${written(point)}` : '';
    else path += `Q${written(handle)} ${written(point.isOnLine ? point : halfway(handle, point))}`;
    handle = point.isOnLine ? null : point;
  }
  return `${path}Z`;
}

const halfway = (a: ContourPoint, b: ContourPoint): ContourPoint => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  isOnLine: true,
});

const written = ({ x, y }: ContourPoint): string => `${round(x)} ${round(-y)}`;

const round = (value: number): number => Math.round(value * 10) / 10;

import type { XmlComponent } from 'docx';
import type { Box, Gray, Sketch, Stroke } from '../../model/drawing/sketch';
import { element } from './element';

/** English metric units, in which drawings are measured. */
export const emu = (points: number): number => Math.round(points * 12_700);

/** A sketch that keeps what is drawn as shapes of DrawingML, in their order. */
export function shapeSketch(nextId: () => number): { readonly sketch: Sketch; readonly shapes: XmlComponent[] } {
  const shapes: XmlComponent[] = [];
  const add = (shape: Shape) => void shapes.push(shapeOf(nextId(), shape));
  const sketch: Sketch = {
    line: (from, to, stroke) => add({ kind: 'line', ...spanOf(from, to), ink: [noFill(), strokeOf(stroke)] }),
    box: (box, ink) => add({ kind: 'rect', box, ink: paint(ink) }),
    circle(center, radius, ink) {
      const box = { x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius };
      add({ kind: 'ellipse', box, ink: paint(ink) });
    },
    hatched: (box) => add({ kind: 'rect', box, ink: [hatching(), strokeOf({ width: 0.5, gray: 0.15 })] }),
  };
  return { sketch, shapes };
}

interface Shape {
  readonly kind: 'line' | 'rect' | 'ellipse';
  readonly box: Box;
  /** True for a line that rises towards its end. */
  readonly rises?: boolean;
  readonly ink: readonly XmlComponent[];
}

function shapeOf(id: number, { kind, box, rises = false, ink }: Shape): XmlComponent {
  const place = element('a:xfrm', rises ? { flipV: 1 } : {}, [
    element('a:off', { x: emu(box.x), y: emu(box.y) }),
    element('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
  ]);
  return element('wps:wsp', {}, [
    element('wps:cNvPr', { id, name: `${kind} ${id}` }),
    element('wps:cNvSpPr'),
    element('wps:spPr', {}, [place, element('a:prstGeom', { prst: kind }, [element('a:avLst')]), ...ink]),
    element('wps:bodyPr'),
  ]);
}

function spanOf(from: { x: number; y: number }, to: { x: number; y: number }): Pick<Shape, 'box' | 'rises'> {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const box = { x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  return { box, rises: to.x - from.x > 0 === to.y - from.y < 0 };
}

const paint = ({ fill, stroke }: { readonly fill?: Gray; readonly stroke?: Stroke }): readonly XmlComponent[] => [
  fill === undefined ? noFill() : filled(fill),
  stroke === undefined ? element('a:ln', {}, [noFill()]) : strokeOf(stroke),
];

const noFill = () => element('a:noFill');
const filled = (gray: Gray) => element('a:solidFill', {}, [colourOf(gray)]);
const hatching = () =>
  element('a:pattFill', { prst: 'ltUpDiag' }, [
    element('a:fgClr', {}, [colourOf(0.15)]),
    element('a:bgClr', {}, [colourOf(1)]),
  ]);

function strokeOf({ width, gray = 0, dash }: Stroke): XmlComponent {
  const dashed = dash === undefined ? [] : [element('a:prstDash', { val: 'sysDash' })];
  return element('a:ln', { w: emu(width) }, [filled(gray), ...dashed]);
}

function colourOf(gray: Gray): XmlComponent {
  const pair = Math.round(gray * 255).toString(16).toUpperCase().padStart(2, '0'); // prettier-ignore
  return element('a:srgbClr', { val: pair.repeat(3) });
}

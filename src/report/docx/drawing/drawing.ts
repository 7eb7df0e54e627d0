import { type ParagraphChild, TextRun, type XmlComponent } from 'docx';
import type { Sketch } from '../../model/drawing/sketch';
import type { Setting } from '../setting';
import { textForXml } from '../text/text-for-xml';
import { element } from './element';
import { emu, shapeSketch } from './shapes';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Read instead of the picture; "" for one that only repeats the words beside it. */
  readonly alt: string;
  draw(sketch: Sketch): void;
}

/** A drawing in the line, of vectors: sharp in print, and without any text that could not be read. */
export function drawingRun(setting: Setting, picture: Picture): ParagraphChild {
  const { sketch, shapes } = shapeSketch(() => setting.nextId());
  const { width, height } = picture;
  // Programs take the group to be as large as what is in it, so something unseen has its full size.
  sketch.box({ x: 0, y: 0, width, height }, {});
  picture.draw(sketch);
  const drawing = element('w:drawing', {}, [inline(setting, picture, group(picture, shapes))]);
  const choice = element('mc:Choice', { Requires: 'wpg' }, [drawing]);
  return new TextRun({ noProof: true, children: [element('mc:AlternateContent', {}, [choice])] });
}

function inline(setting: Setting, picture: Picture, content: XmlComponent): XmlComponent {
  const id = setting.nextId();
  const graphic = element('a:graphic', { 'xmlns:a': main }, [
    element('a:graphicData', { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup' }, [content]),
  ]);
  return element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element('wp:extent', { cx: emu(picture.width), cy: emu(picture.height) }),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    description(id, picture.alt),
    element('wp:cNvGraphicFramePr'),
    graphic,
  ]);
}

function description(id: number, alt: string): XmlComponent {
  if (alt !== '') return element('wp:docPr', { id, name: `Chart ${id}`, descr: textForXml(alt) });
  const decorative = element('adec:decorative', { 'xmlns:adec': decoration, val: 1 });
  const extension = element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [decorative]);
  return element('wp:docPr', { id, name: `Sign ${id}` }, [element('a:extLst', { 'xmlns:a': main }, [extension])]);
}

function group({ width, height }: Picture, shapes: readonly XmlComponent[]): XmlComponent {
  const [cx, cy] = [emu(width), emu(height)];
  const place = element('a:xfrm', {}, [
    element('a:off', { x: 0, y: 0 }),
    element('a:ext', { cx, cy }),
    element('a:chOff', { x: 0, y: 0 }),
    element('a:chExt', { cx, cy }),
  ]);
  return element('wpg:wgp', {}, [element('wpg:cNvGrpSpPr'), element('wpg:grpSpPr', {}, [place]), ...shapes]);
}

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const decoration = 'http://schemas.microsoft.com/office/drawing/2017/decorative';

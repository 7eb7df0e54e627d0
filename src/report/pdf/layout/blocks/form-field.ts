import type { FormBlank, FormChoice } from '../../../model/form';
import { ink, type Box } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import type { Column } from '../geometry';
import type { Place } from '../piece';
import type { Setting } from '../setting';

/** The side of a box to tick: large enough for a pen. */
export const tickBox = 8.6;

/** What is drawn for a field; it is also one to fill on screen where the paper is made for that. */
export interface FieldInk {
  draw(place: Place, column: Column): void;
}

/** A box to tick, read at this place. */
export function tickField(setting: Setting, { field, value, name }: FormChoice, parent: StructureElement): FieldInk {
  const element = setting.isFillable ? parent.child('Form', { alt: name }) : null;
  return {
    draw({ page, top }, column) {
      const box: Box = { x: setting.geometry.left(column), y: top, width: tickBox, height: tickBox };
      setting.layer.artifact('Layout', page, (pen) => pen.box(box, { stroke: { width: 0.7, gray: ink.black } }));
      if (element) setting.layer.widget(element, { page, box, field, value, description: name });
    },
  };
}

/** A ruled line; its lower edge is `top`. */
export function lineField(setting: Setting, { field, name }: FormBlank, parent: StructureElement): FieldInk {
  const element = setting.isFillable ? parent.child('Form', { alt: name }) : null;
  const height = 13;
  return {
    draw({ page, top }, column) {
      const x = setting.geometry.left(column);
      setting.layer.artifact('Layout', page, (pen) =>
        pen.line({ x, y: top }, { x: x + column.width, y: top }, { width: 0.5, gray: ink.rule }),
      );
      const box: Box = { x, y: top - height, width: column.width, height };
      if (element) setting.layer.widget(element, { page, box, field, value: null, description: name });
    },
  };
}

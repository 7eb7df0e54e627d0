import { isSameValue } from '../base/is-same-value';
import type { Emblem } from './emblem';
import type { ReportPart, SectionId } from './report-sections';
import { fixedSections, usualSections } from './report-sections';
import type { Scope } from './pack';

/**
 * How the reports of one institution look and what they begin and end with. It belongs to the device and to no
 * assessment, and holds nothing of one, so that it can be handed on.
 */
export interface ReportTemplate {
  /** The name of the institution as it is printed above the title; "" for none. */
  readonly name: string;
  /** Stands at the head of every page in place of the report's own running title; "" leaves that. */
  readonly runningHead: string;
  readonly emblem: Emblem | null;
  /** "#17493a", of rules only, or "" for black. */
  readonly colour: string;
  /** By scope, the sections in the order wanted; what is not named stands where it usually does. */
  readonly sections: Readonly<Record<Scope, readonly SectionChoice[]>>;
  /** Printed before the summary, a paragraph a line; "" for none. */
  readonly foreword: string;
  /** Printed after the last section and before the annexes. Not the closing words, which speak of one assessment. */
  readonly afterword: string;
}

/** One section and whether it is printed. Ids that this version does not know are kept and do nothing. */
export interface SectionChoice {
  readonly id: string;
  readonly isIncluded: boolean;
}

/** A section in its place, with what can be done with it. */
export interface ArrangedSection {
  readonly id: SectionId;
  readonly part: ReportPart;
  readonly isIncluded: boolean;
  /** Whether it can't be left out. */
  readonly isFixed: boolean;
}

export const blankTemplate: ReportTemplate = {
  name: '',
  runningHead: '',
  emblem: null,
  colour: '',
  sections: { quick: [], full: [] },
  foreword: '',
  afterword: '',
};

/**
 * What two windows made of one template: each field from the window that changed it since `base`, and this window's
 * where both did. null: there is none.
 */
export function templateTogether(
  base: ReportTemplate | null,
  mine: ReportTemplate | null,
  stored: ReportTemplate | null,
): ReportTemplate | null {
  if (mine === null || stored === null) return isSameValue(mine, base) ? stored : mine;
  const before = base ?? blankTemplate;
  const newer = <Field extends keyof ReportTemplate>(field: Field): ReportTemplate[Field] =>
    isSameValue(mine[field], before[field]) ? stored[field] : mine[field];
  return {
    name: newer('name'),
    runningHead: newer('runningHead'),
    emblem: newer('emblem'),
    colour: newer('colour'),
    sections: newer('sections'),
    foreword: newer('foreword'),
    afterword: newer('afterword'),
  };
}

/** The most letters that its texts may have. */
export const templateLimits = { line: 200, words: 20_000, sections: 100 } as const;

/** All sections of a scope as the template arranges them, or as they usually stand where there is none. */
export function arrangedSections(template: ReportTemplate | null, scope: Scope): readonly ArrangedSection[] {
  const choices = template?.sections[scope] ?? [];
  const leftOut = new Set(choices.filter(({ isIncluded }) => !isIncluded).map(({ id }) => id));
  return (['body', 'annex'] as const).flatMap((part) =>
    inOrder(usualSections[scope][part], choices).map((id) => {
      const isFixed = fixedSections.has(id);
      return { id, part, isFixed, isIncluded: isFixed || !leftOut.has(id) };
    }),
  );
}

/** The order chosen; a section that the choice does not name follows the one that it usually follows. The summary is first. */
function inOrder(usual: readonly SectionId[], choices: readonly SectionChoice[]): readonly SectionId[] {
  const named = choices.flatMap(({ id }) => usual.find((one) => one === id) ?? []);
  const order = [...new Set(named)];
  usual.forEach((id, index) => {
    if (order.includes(id)) return;
    const before = usual[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order.includes('summary') ? ['summary', ...order.filter((id) => id !== 'summary')] : order;
}

/** The template with a section printed or left out; a fixed one stays. */
export function includeSection(
  template: ReportTemplate,
  scope: Scope,
  change: Pick<SectionChoice, 'isIncluded'> & { readonly id: SectionId },
): ReportTemplate {
  const arranged = arrangedSections(template, scope).map((section) =>
    section.id === change.id && !section.isFixed ? { ...section, isIncluded: change.isIncluded } : section,
  );
  return withArrangement(template, scope, arranged);
}

/** The template with a section one place earlier (-1) or later (1) among those of its part; as it was where it can't move. */
export function moveSection(
  template: ReportTemplate,
  scope: Scope,
  { id, by }: { readonly id: SectionId; readonly by: -1 | 1 },
): ReportTemplate {
  const arranged = [...arrangedSections(template, scope)];
  const from = arranged.findIndex((section) => section.id === id);
  const [section, other] = [arranged[from], arranged[from + by]];
  if (!section || !other || !canMove(arranged, id, by)) return template;
  arranged[from] = other;
  arranged[from + by] = section;
  return withArrangement(template, scope, arranged);
}

/** Whether a section has a place to go to: inside its part, and never before the summary. */
export function canMove(arranged: readonly ArrangedSection[], id: SectionId, by: -1 | 1): boolean {
  const from = arranged.findIndex((section) => section.id === id);
  const [section, other] = [arranged[from], arranged[from + by]];
  return section?.part === other?.part && ![section?.id, other?.id].includes('summary');
}

/** Whether the sections of a scope stand as they usually do, all of them. */
export function isUsualArrangement(template: ReportTemplate, scope: Scope): boolean {
  const usual = arrangedSections(null, scope);
  return arrangedSections(template, scope).every(({ id, isIncluded }, at) => isIncluded && usual[at]?.id === id);
}

/** Keeps the choices for sections that this version does not know. */
function withArrangement(template: ReportTemplate, scope: Scope, arranged: readonly ArrangedSection[]): ReportTemplate {
  const known = new Set<string>(arranged.map(({ id }) => id));
  const unknown = template.sections[scope].filter(({ id }) => !known.has(id));
  const chosen = arranged.map(({ id, isIncluded }) => ({ id, isIncluded }));
  return { ...template, sections: { ...template.sections, [scope]: [...chosen, ...unknown] } };
}

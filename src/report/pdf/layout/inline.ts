import type { Inline, Run } from '../../model/block';
import { linkTargetOf, type LinkTarget } from '../../model/link-target';
import type { ContentSlot, StructureElement } from '../document/structure';
import type { FaceName, StyledRun } from '../text/type-style';
import type { Setting } from './setting';

/** Says for what glyphs are drawn: a place in the structure, or null for what is only repeated (an artifact). */
export interface InkTag {
  readonly slot: ContentSlot | null;
  readonly link: {
    readonly element: StructureElement;
    readonly target: LinkTarget;
    readonly description: string;
  } | null;
}

export type InkRun = StyledRun<InkTag>;

/** Turns the runs of a block into styled runs and adds the elements they need under `parent`. */
export function inlineRuns(
  setting: Setting,
  content: Inline,
  at: { readonly parent: StructureElement; readonly face: FaceName },
): readonly InkRun[] {
  return content
    .filter((run) => run.text !== '')
    .map((run) => ({
      text: run.text,
      face: faceOf(run, at.face),
      lang: run.lang ?? setting.language,
      tag: tagOf(setting, run, at.parent),
    }));
}

/** One plain text in one style under an element of its own. */
export function plainRuns(
  setting: Setting,
  text: string,
  at: { readonly element: StructureElement; readonly face: FaceName; readonly lang?: string },
): readonly InkRun[] {
  if (text === '') return [];
  return [{ text, face: at.face, lang: at.lang ?? setting.language, tag: { slot: at.element.slot(), link: null } }];
}

/** The same text as it is repeated on a later page: seen, but not read again. */
export function artifactRuns(runs: readonly InkRun[]): readonly InkRun[] {
  return runs.map((run) => ({ ...run, tag: { slot: null, link: null } }));
}

function faceOf({ style }: Run, face: FaceName): FaceName {
  const family = face.startsWith('text') ? 'text' : 'label';
  if (style === 'strong') return `${family}Strong`;
  if (style === 'emphasis' || style === 'quotation') return face.endsWith('Italic') ? family : `${family}Italic`;
  return face;
}

function tagOf(setting: Setting, run: Run, parent: StructureElement): InkTag {
  const lang = run.lang === undefined || run.lang === setting.language ? {} : { lang: run.lang };
  const holder = run.style === 'quotation' ? parent.child('Quote', lang) : parent;
  const target = linkTargetOf(run.href, setting.anchors);
  if (target !== null) {
    const element = holder.child('Link', lang);
    return { slot: element.slot(), link: { element, target, description: run.text } };
  }
  const needsSpan = 'lang' in lang && holder === parent;
  return { slot: (needsSpan ? parent.child('Span', lang) : holder).slot(), link: null };
}

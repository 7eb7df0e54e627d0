import type { Inline, Run } from '../../model/block';
import { linkTargetOf, type LinkTarget } from '../../model/link-target';
import type { ContentSlot, StructureElement } from '../document/structure';
import { foreignStretches } from '../text/foreign-stretches';
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
    .flatMap((run) => {
      const { element, link } = holderOf(setting, run, at.parent);
      return runsUnder(setting, run, { element, face: faceOf(run, at.face), link });
    });
}

/** One plain text in one style under an element of its own. */
export function plainRuns(
  setting: Setting,
  text: string,
  at: { readonly element: StructureElement; readonly face: FaceName; readonly lang?: string },
): readonly InkRun[] {
  return text === '' ? [] : runsUnder(setting, { text, ...at }, { ...at, link: null });
}

/** Text under an element; what is in another language, by its letters, under a Span of its own. */
function runsUnder(
  setting: Setting,
  { text, lang, isTyped }: Pick<Run, 'text' | 'lang' | 'isTyped'>,
  { element, face, link }: { element: StructureElement; face: FaceName; link: InkTag['link'] },
): readonly InkRun[] {
  const around = lang ?? setting.language;
  const apart = isTyped ? { apart: { text } } : {};
  return foreignStretches(text, around).map((stretch) => {
    const holder = stretch.lang === null ? element : element.child('Span', { lang: stretch.lang });
    return { text: stretch.text, face, lang: stretch.lang ?? around, tag: { slot: holder.slot(), link }, ...apart };
  });
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

/** The element a run stands in: the block's own, or one that says more of it. */
function holderOf(
  setting: Setting,
  run: Run,
  parent: StructureElement,
): { readonly element: StructureElement; readonly link: InkTag['link'] } {
  const lang = run.lang === undefined || run.lang === setting.language ? {} : { lang: run.lang };
  const holder = run.style === 'quotation' ? parent.child('Quote', lang) : parent;
  const target = linkTargetOf(run.href, setting.anchors);
  if (target !== null) {
    const element = holder.child('Link', lang);
    return { element, link: { element, target, description: run.text } };
  }
  const needsSpan = 'lang' in lang && holder === parent;
  return { element: needsSpan ? parent.child('Span', lang) : holder, link: null };
}

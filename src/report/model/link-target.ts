/** Where a link leads: a page outside, or a heading of the report. */
export type LinkTarget =
  { readonly kind: 'url'; readonly url: string } | { readonly kind: 'anchor'; readonly anchor: string };

/** The target of a run's `href`, or null where it leads nowhere we let anybody go: its words are then plain text. */
export function linkTargetOf(href: string | undefined, anchors: { has(anchor: string): boolean }): LinkTarget | null {
  if (href === undefined) return null;
  if (href.startsWith('#')) {
    const anchor = href.slice(1);
    return anchors.has(anchor) ? { kind: 'anchor', anchor } : null;
  }
  return /^(https?:|mailto:)/i.test(href) ? { kind: 'url', url: href } : null;
}

import type { MouseEvent } from 'react';
import { useSetting } from './setting';

interface RunLinkProps {
  readonly text: string;
  readonly href: string | undefined;
}

/** A link within the report or to a page or address; whatever else an address could be is printed as plain words. */
export function RunLink({ text, href }: RunLinkProps) {
  const { anchors } = useSetting();
  if (href?.startsWith('#') && anchors.has(href.slice(1)))
    return <AnchorLink anchor={href.slice(1)}>{text}</AnchorLink>;
  if (href === undefined || !/^(https?:\/\/|mailto:)/i.test(href)) return text;
  return (
    <a href={href} rel="noopener noreferrer">
      {text}
    </a>
  );
}

interface AnchorLinkProps {
  readonly anchor: string;
  readonly children: string;
}

/** A link to a place in the report. In the app, whose address says which screen it is, somebody else leads there. */
export function AnchorLink({ anchor, children }: AnchorLinkProps) {
  const { onJump } = useSetting();
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    onJump?.(anchor);
  };
  return (
    <a href={`#${anchor}`} onClick={onJump === null ? undefined : jump}>
      {children}
    </a>
  );
}

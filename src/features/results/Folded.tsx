import type { ReactNode } from 'react';
import { m } from '../../i18n/generated/messages';
import { Disclosure } from '../../ui/disclosure/Disclosure';

interface FoldedProps {
  readonly isFolded: boolean;
  readonly count: number;
  readonly children: ReactNode;
}

/** A long list that is there on request, or as it is. */
export function Folded({ isFolded, count, children }: FoldedProps) {
  return isFolded ? <Disclosure summary={m.results_list_show({ count })}>{children}</Disclosure> : children;
}

import { visibleText } from '../../i18n/visible-text';

/** Words that somebody typed, inside a line of ours: in their own direction, and nothing in them can disguise them. */
export function UserText({ children }: { readonly children: string }) {
  return <bdi>{visibleText(children)}</bdi>;
}

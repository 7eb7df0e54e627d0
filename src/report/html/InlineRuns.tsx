import { directionOf } from '../../i18n/locale';
import type { Inline, Run } from '../model/block';
import { RunLink } from './RunLink';
import { useSetting } from './setting';

/** Stretches of text one after the other, each in its style, its language and where it leads. */
export function InlineRuns({ content }: { readonly content: Inline }) {
  return content.map((run, index) => <StyledRun key={index} run={run} />);
}

/** What the runs say together. */
export const wordsOf = (content: Inline): string => content.map(({ text }) => text).join('');

function StyledRun({ run: { style, ...run } }: { readonly run: Run }) {
  const linked = <ForeignRun run={run} />;
  switch (style) {
    case 'strong':
      return <strong>{linked}</strong>;
    case 'emphasis':
      return <em>{linked}</em>;
    case 'quotation':
      return <q>{linked}</q>;
    default:
      return linked;
  }
}

/** Words in another language, and typed ones that could be, are set apart, so that their direction turns nothing else round. */
function ForeignRun({ run: { lang, text, href, isTyped } }: { readonly run: Run }) {
  const { language } = useSetting();
  const words = <RunLink text={text} href={href} />;
  if (isTyped) return <bdi>{words}</bdi>;
  if (lang === undefined || lang === language) return words;
  return (
    <bdi lang={lang} dir={directionOf(lang)}>
      {words}
    </bdi>
  );
}

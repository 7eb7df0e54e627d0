import { findParagraph } from '../domain/find-paragraph';
import type { Question } from '../domain/pack';
import { wordsOfPlace } from './words-of-place';
import { useServices } from './services';

/** The way to the paragraph that a question answers, in the source's own words. */
export function ParagraphLink({ question }: { readonly question: Question }) {
  const { pack, routes } = useServices();
  const home = findParagraph(pack, question.paragraph);
  return home && <a href={routes.paragraph(question.paragraph)}>{wordsOfPlace(home)}</a>;
}

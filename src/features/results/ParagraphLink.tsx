import type { Question } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { homeOf } from '../../report/build/context';
import { useServices } from '../services';

/** The way to the paragraph that a question answers, in the source's own words. */
export function ParagraphLink({ question }: { readonly question: Question }) {
  const { pack, routes } = useServices();
  const home = homeOf(pack, question);
  if (!home) return null;
  const place = { source: home.source.id, label: home.paragraph.label };
  const isNumbered = /^\d/.test(home.paragraph.label);
  return (
    <a href={routes.paragraph(question.paragraph)}>
      {isNumbered ? m.answering_source_numbered(place) : m.answering_source_labelled(place)}
    </a>
  );
}

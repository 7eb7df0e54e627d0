import { wholeQuestionId } from '../../domain/composite';
import type { Question } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';

/** How many answers were given to other levels than their questions have now, with the way to the next; nothing where none was. */
export function LookAgainSection({ questions }: { readonly questions: readonly Question[] }) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const [next] = questions;
  if (!next) return null;
  return (
    <Section title={m.overview_look_title()}>
      <p>{m.overview_look_text({ count: questions.length })}</p>
      <p>
        <a href={routes.question(assessment.id, next.theme, wholeQuestionId(next.id))}>
          {m.overview_look_next({ label: next.label })}
        </a>
      </p>
    </Section>
  );
}

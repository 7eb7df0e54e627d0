import type { ReviewProgress } from '../../domain/review-progress';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';

/** How many answers a second reader has confirmed and how many wait, with the way to the next; nothing before the first answer. */
export function SecondReading({ progress }: { readonly progress: ReviewProgress }) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const { confirmed, flagged, lapsed, draft, next } = progress;
  const waiting = flagged + lapsed + draft;
  if (confirmed + waiting === 0) return null;
  return (
    <Section title={m.overview_review_title()} note={m.overview_review_note()}>
      <p>
        {waiting === 0
          ? m.overview_review_done({ count: confirmed })
          : m.overview_review_waiting({ count: waiting, confirmed })}
      </p>
      {flagged > 0 && <p>{m.overview_review_flagged({ count: flagged })}</p>}
      {lapsed > 0 && <p>{m.overview_review_lapsed({ count: lapsed })}</p>}
      {next && (
        <p>
          <a href={routes.question(assessment.id, next.theme, next.id)}>
            {m.overview_review_next({ label: next.label })}
          </a>
        </p>
      )}
    </Section>
  );
}

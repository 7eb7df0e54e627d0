import type { Hint, HintKind } from '../domain/hints';
import { findQuestion, type QuestionId } from '../domain/pack';
import { m } from '../i18n/generated/messages';
import { useOpenAssessment } from './open-assessment';
import { useServices } from './services';

/** The question that a hint puts to the user, and the ways to the answers it compares; it corrects nothing. */
export function ConsistencyHint({ hint }: { readonly hint: Hint }) {
  const [, ...others] = hint.questions;
  return (
    <>
      <p>{words[hint.kind]()}</p>
      {others.length > 0 && (
        <p>
          {m.overview_second_compare()}{' '}
          {others.map((id, at) => (
            <span key={id}>
              {at > 0 && ' · '}
              <QuestionLink id={id} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** "R10.I1 Money of its own", as a link to the question in the open assessment. */
export function QuestionLink({ id }: { readonly id: QuestionId }) {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const question = findQuestion(pack, id);
  if (!question) return null;
  return (
    <a href={routes.question(assessment.id, question.theme, id)}>
      {id} <span lang={pack.language}>{question.label}</span>
    </a>
  );
}

const words: Readonly<Record<HintKind, () => string>> = {
  'work-without-budget': m.overview_second_budget,
  'practice-above-law': m.overview_second_practice,
  'parliament-without-committee': m.overview_second_committee,
  'evidence-older-than-law': m.overview_second_age,
  'set-aside-beside-answer': m.overview_second_aside,
};

import type { HintAtQuestion, HintKind } from '../domain/hints';
import { findQuestion, type QuestionId } from '../domain/pack';
import { m } from '../i18n/generated/messages';
import { useOpenAssessment } from './open-assessment';
import { useServices } from './services';

/** What a hint asks of the user at a question, and the ways to the answers on its other side; it corrects nothing. */
export function ConsistencyHint({ hint: { kind, side, others } }: { readonly hint: HintAtQuestion }) {
  return (
    <>
      <p>{words[side][kind]()}</p>
      {others.length > 0 && (
        <p>
          {m.overview_second_compare()} <QuestionLinks ids={others} />
        </p>
      )}
    </>
  );
}

/** "R10.I1 Money of its own · R10.L1 …", as links to the questions in the open assessment. */
export function QuestionLinks({ ids }: { readonly ids: readonly QuestionId[] }) {
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && ' · '}
      <QuestionLink id={id} />
    </span>
  ));
}

function QuestionLink({ id }: { readonly id: QuestionId }) {
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

const words: Readonly<Record<HintAtQuestion['side'], Readonly<Record<HintKind, () => string>>>> = {
  about: {
    'work-without-budget': m.overview_second_budget,
    'practice-above-law': m.overview_second_practice,
    'parliament-without-committee': m.overview_second_committee,
    'evidence-older-than-law': m.overview_second_age,
    'set-aside-beside-answer': m.overview_second_aside,
  },
  'compared-with': {
    'work-without-budget': m.overview_second_budget,
    'practice-above-law': m.overview_second_practice,
    'parliament-without-committee': m.overview_second_committeeside,
    'evidence-older-than-law': m.overview_second_ageside,
    'set-aside-beside-answer': m.overview_second_asideside,
  },
};

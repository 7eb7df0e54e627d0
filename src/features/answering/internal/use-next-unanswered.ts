import { useEffect, useRef } from 'react';
import type { Assessment } from '../../../domain/assessment';
import {
  findQuestion,
  type Pack,
  type Question,
  type QuestionId,
  questionsInScope,
  type ThemeId,
} from '../../../domain/pack';
import { nextUnanswered } from '../../../domain/progress';
import { useOpenAssessment } from '../../open-assessment';
import { useServices } from '../../services';
import { useFocusLater } from '../../use-focus-later';
import { focusQuestion, isLegend, legendId } from './focus-question';

interface Place {
  readonly theme: ThemeId;
  /** The question that the address names. */
  readonly question: QuestionId | null;
  readonly shown: readonly Question[];
  readonly showAll: () => void;
}

/** The way to the next question without an answer, counted from the one the user was at last. */
export function useNextUnanswered({ theme, question, shown, showAll }: Place) {
  const { pack, routes, navigate } = useServices();
  const { assessment } = useOpenAssessment();
  const current = useLastQuestion();
  const focusLater = useFocusLater();
  const go = () => {
    const id = current.read();
    const at = id && findQuestion(pack, id);
    const after = at && at.theme === theme ? at : lastBefore(theme, pack, assessment);
    const next = nextUnanswered(pack, assessment, after);
    if (next === null) return;
    current.note(next.id);
    const isHidden = next.theme === theme && !shown.some(({ id }) => id === next.id);
    if (isHidden) {
      showAll();
      focusLater(`#${CSS.escape(legendId(next.id))}`);
    }
    if (next.id === question) focusQuestion(next.id);
    else navigate(routes.question(assessment.id, next.theme, next.id), { replace: next.theme === theme });
  };
  return go;
}

/**
 * The question that the user was led to or did something at last. The focus alone tells nothing: whoever has only a
 * keyboard tabs through every question between the answer and the button.
 */
function useLastQuestion() {
  const current = useRef<QuestionId | null>(null);
  const { pack } = useServices();
  useEffect(() => {
    const notice = ({ type, target }: Event) => {
      if (!(target instanceof Element) || (type === 'focusin' && !isLegend(target))) return;
      const card = target.closest<HTMLElement>('[data-card]')?.dataset['card'];
      const question = pack.themes.flatMap((theme) => theme.questions).find(({ id }) => id === card);
      if (question) current.current = question.id;
    };
    for (const type of noticed) document.addEventListener(type, notice);
    return () => {
      for (const type of noticed) document.removeEventListener(type, notice);
    };
  }, [pack]);
  return {
    read: () => current.current,
    note: (question: QuestionId) => {
      current.current = question;
    },
  };
}

const noticed = ['focusin', 'click', 'input'] as const;

/** The question before a theme begins, so that a search from there finds the theme's own questions first. */
function lastBefore(theme: ThemeId, pack: Pack, assessment: Assessment): Question | null {
  const asked = questionsInScope(pack, assessment.scope);
  const first = asked.findIndex((question) => question.theme === theme);
  return asked[first - 1] ?? null;
}

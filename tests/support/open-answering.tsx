import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Answer } from '../../src/domain/answer';
import type { Assessment } from '../../src/domain/assessment';
import type { Pack, Question, QuestionId, ThemeId } from '../../src/domain/pack';
import { AnsweringScreen } from '../../src/features/answering/AnsweringScreen';
import { type Services, ServicesContext } from '../../src/features/services';
import { createSession } from '../../src/session/session';
import { SessionContext } from '../../src/session/use-session';
import { buildServices } from './build-services';

interface Opening {
  readonly pack: Pack;
  readonly assessment: Assessment;
  readonly theme?: string;
  readonly question?: string;
  readonly services?: Partial<Services>;
}

/** The answering screen over an assessment, and a look at what the session holds. */
export async function openAnswering({ pack, assessment, theme = 'T1', question, services: changes }: Opening) {
  const services = buildServices(pack, changes);
  const session = createSession(services);
  await session.adopt(assessment);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <AnsweringScreen theme={theme as ThemeId} question={(question as QuestionId | undefined) ?? null} />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  const held = (id: string): Answer | undefined => {
    const state = session.store.getState();
    return state.phase === 'open' ? state.assessment.answers[id as QuestionId] : undefined;
  };
  return { screen, session, held };
}

/** The radio of a question, or of a part, by its value. */
export function radioOf(question: string, value: string) {
  const selector = `[data-question="${question}"] input[type="radio"][value="${value}"]`;
  return page.elementLocator(document.querySelector(selector) ?? document.body);
}

/** The pack with some fields of every question changed. */
export function withEveryQuestion(pack: Pack, changes: Partial<Question>): Pack {
  const change = (question: Question): Question => ({ ...question, ...changes });
  return { ...pack, themes: pack.themes.map((theme) => ({ ...theme, questions: theme.questions.map(change) })) };
}

import type { Pack, Question } from '../../src/domain/pack';
import { buildPack, buildQuestion } from './build-pack';

/** The pack under another version, each question as `change` leaves it; null drops it. */
export function nextVersion(pack: Pack, version: string, change: (question: Question) => Question | null): Pack {
  return {
    ...pack,
    version,
    themes: pack.themes.map((theme) => ({
      ...theme,
      questions: theme.questions.flatMap((question) => change(question) ?? []),
    })),
  };
}

/** One question of every fate: kept, reworded, with other levels and one tick less, and one that is dropped. */
export const earlierPack: Pack = buildPack([
  { id: 'R01.L1' },
  { id: 'R02.L1' },
  { id: 'R03.L1', theme: 'T2' },
  { id: 'R04.I1', theme: 'T2', partNames: ['police', 'judges'] },
  { id: 'R05.P1', theme: 'T2' },
]);

/** What `earlierPack` became; R06.I1 is new. */
export const laterPack: Pack = withNewQuestion(nextVersion(earlierPack, '1.1.0', changedQuestion));

function changedQuestion(question: Question): Question | null {
  switch (question.id as string) {
    case 'R02.L1':
      return { ...question, revision: '1.1', text: 'Question R02.L1, said more plainly?' };
    case 'R03.L1':
      return {
        ...question,
        revision: '2.0',
        elements: question.elements.slice(0, 2),
        anchors: ['None', 'One', 'Two, and published', 'Three', 'Four'],
      };
    case 'R04.I1':
      return { ...question, revision: '2.0', parts: question.parts.slice(0, 1) };
    case 'R05.P1':
      return null;
    default:
      return question;
  }
}

function withNewQuestion(pack: Pack): Pack {
  const question = buildQuestion({ id: 'R06.I1', theme: 'T2' });
  const themes = pack.themes.map((theme) =>
    theme.id === question.theme ? { ...theme, questions: [...theme.questions, question] } : theme,
  );
  return { ...pack, themes };
}

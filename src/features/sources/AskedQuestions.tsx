import type { Assessment } from '../../domain/assessment';
import type { Question, QuestionId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { useSessionState } from '../../session/use-session';
import { Mark } from '../../ui/mark/Mark';
import { useServices } from '../services';
import styles from './Sources.module.css';

interface AskedQuestionsProps {
  readonly questions: readonly Question[];
  /** Those drawn from this very paragraph; the others are at home elsewhere. */
  readonly home: readonly QuestionId[];
}

/** The questions that a paragraph has led to, in their full words; with an open assessment, the way to each. */
export function AskedQuestions({ questions, home }: AskedQuestionsProps) {
  const { pack } = useServices();
  const open = useSessionState((state) => (state.phase === 'open' ? state.assessment : null));
  return (
    <>
      <p className={styles.askedtitle}>{m.sources_paragraph_asked({ count: questions.length })}</p>
      <ul className={styles.asked} role="list">
        {questions.map((question) => (
          <li key={question.id}>
            <QuestionNumber question={question} open={open} />
            <span>
              <span lang={pack.language}>{question.text}</span>
              {!home.includes(question.id) && <Home question={question} />}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function QuestionNumber({ question, open }: { readonly question: Question; readonly open: Assessment | null }) {
  const { routes } = useServices();
  if (open === null) return <Mark>{question.id}</Mark>;
  return (
    <a
      href={routes.question(open.id, question.theme, question.id)}
      aria-label={m.sources_question_open({ id: question.id, title: open.title })}
    >
      <Mark>{question.id}</Mark>
    </a>
  );
}

/** Where a question comes from that answers this paragraph too. */
function Home({ question: { paragraph } }: { readonly question: Question }) {
  const { routes } = useServices();
  return (
    <span className={styles.elsewhere}>
      {' '}
      {m.sources_paragraph_drawn()} <a href={routes.paragraph(paragraph)}>{paragraph}</a>
    </span>
  );
}

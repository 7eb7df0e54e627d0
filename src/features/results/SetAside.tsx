import { zeroView } from '../../domain/set-aside';
import { weightsInForce } from '../../domain/weights';
import { m } from '../../i18n/generated/messages';
import { cellWordsInFull } from '../../report/build/cell-words';
import { setAsideSentence } from '../../report/build/result-sentences';
import { axisWord, reasonWord } from '../../report/build/words';
import { Table } from '../../ui/table/Table';
import { UserText } from '../../ui/user-text/UserText';
import type { SetAsideShare } from '../../domain/set-aside';
import styles from '../Computed.module.css';
import { HowComputed } from '../HowComputed';
import type { ThemeRemarksProps } from './theme-remarks-props';

interface SetAsideProps extends ThemeRemarksProps {
  readonly aside: SetAsideShare;
  readonly subject: string;
}

/** How much of a theme is set aside, with what and why, and the theme as if that counted as 0 (METHOD 2.2). */
export function SetAside({ aside, subject, ...props }: SetAsideProps) {
  const { asked, assessment, linkToQuestion, locale } = props;
  return (
    <>
      <p>{setAsideSentence(aside, locale)}</p>
      <HowComputed summary={m.results_aside_heading()} subject={subject}>
        {() => (
          <>
            <ul className={styles.answers} role="list">
              {asked.setAside
                .filter(({ id }) => aside.questions.includes(id))
                .map((question) => {
                  const response = assessment.answers[question.id]?.response;
                  return (
                    <li key={question.id}>
                      <p>
                        <a href={linkToQuestion(question)}>{`${question.id} ${question.label}`}</a>
                      </p>
                      {response?.kind === 'na' && response.reason && (
                        <p>
                          {reasonWord(response.reason, locale)}: <UserText>{response.explanation}</UserText>
                        </p>
                      )}
                    </li>
                  );
                })}
            </ul>
            <ZeroView {...props} aside={aside} subject={subject} />
          </>
        )}
      </HowComputed>
    </>
  );
}

function ZeroView({ aside, subject, pack, scores, asked, assessment, locale }: SetAsideProps) {
  const cells = zeroView(pack, asked, weightsInForce(pack, assessment.weighting));
  const asItStands = (axis: string) => scores.themes.find((cell) => cell.id === aside.theme && cell.axis === axis);
  return (
    <Table
      caption={m.results_aside_zero({ theme: subject })}
      columns={[
        { heading: m.report_levels_axis(), cell: ({ axis }) => axisWord(axis, locale) },
        {
          heading: m.results_aside_now(),
          cell: ({ axis }) => {
            const cell = asItStands(axis);
            return cell ? cellWordsInFull(cell, locale) : m.results_profile_none();
          },
        },
        { heading: m.results_aside_column(), cell: (cell) => cellWordsInFull(cell, locale) },
      ]}
      rows={cells.filter(({ id }) => id === aside.theme)}
      rowKey={({ axis }) => axis}
    />
  );
}

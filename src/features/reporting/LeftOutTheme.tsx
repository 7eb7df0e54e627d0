import type { Assessment } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { useServices } from '../services';
import { QuestionName } from './QuestionName';
import type { LeftOutGroup } from './internal/left-out-groups';
import { wordsOfGroup, wordsOfPieces } from './internal/words';

interface LeftOutThemeProps {
  readonly assessment: Assessment;
  readonly group: LeftOutGroup;
  readonly onLabel: () => void;
}

/** What stays inside of one theme: every question as a link to its answer, with the labels that keep it. */
export function LeftOutTheme({ assessment, group, onLabel }: LeftOutThemeProps) {
  const { routes } = useServices();
  const theme = wordsOfGroup(group);
  return (
    <Disclosure summary={m.reporting_left_theme({ theme, count: group.questions.length })}>
      <ul>
        {group.questions.map(({ id, question, pieces }) => (
          <li key={id}>
            {question === null ? (
              <bdi>{id}</bdi>
            ) : (
              <a href={routes.question(assessment.id, question.theme, question.id)}>
                <QuestionName id={id} question={question} />
              </a>
            )}{' '}
            ({wordsOfPieces(pieces)})
          </li>
        ))}
      </ul>
      <Button onClick={onLabel} aria-label={m.reporting_left_changelabel({ theme })}>
        {m.reporting_left_change()}
      </Button>
    </Disclosure>
  );
}

import { isNothingEstablished } from '../../domain/level-interval';
import type { MinimumStatus } from '../../domain/minimums';
import type { OpenQuestion } from '../../domain/open-questions';
import { gapClasses } from '../../domain/priority';
import type { Scores } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { DefinitionList } from '../../ui/definition-list/DefinitionList';
import { Section } from '../../ui/page/Section';
import { Verdict, type VerdictTone } from '../../ui/verdict/Verdict';
import { FirstSteps } from './FirstSteps';
import { NamedQuestions } from './NamedQuestions';
import type { QuestionLink } from '../question-link';
import { partId, type ResultsPart } from './results-part';

const mostNamed = 3;

interface InShortProps {
  readonly scores: Scores;
  readonly open: readonly OpenQuestion[];
  readonly linkTo: QuestionLink;
  readonly linkToPart: (part: ResultsPart) => string;
}

/** What can be said in a minute: which minimums are breached or unverified, what to do first, what nobody could establish. */
export function InShort({ scores, open, linkTo, linkToPart }: InShortProps) {
  const withStatus = (wanted: MinimumStatus) =>
    scores.minimums.filter(({ status }) => status === wanted).map(({ question }) => question);
  const [breached, unverified] = [withStatus('breached'), withStatus('unverified')];
  const breachedTone = breached.length > 0 ? 'gap' : 'holds';
  const gaps = scores.priorities.filter(({ class: name }) => gapClasses.includes(name));
  const unknown = open
    .filter(({ priority }) => isNothingEstablished(priority.interval))
    .map(({ priority }) => priority.question);
  // What stands under "unverified" already is not named a second time.
  const others = unknown.filter((question) => !unverified.includes(question));
  const isNamedAlready = others.length < unknown.length;
  const unknownTerm = isNamedAlready ? m.results_short_unknownothers : m.results_short_unknown;
  return (
    <Section id={partId('short')} title={m.results_short_heading()}>
      <DefinitionList
        items={[
          {
            ...termOf(
              m.results_short_breached({ count: breached.length, total: scores.minimums.length }),
              breachedTone,
            ),
            description: <NamedQuestions questions={breached} none={m.results_short_holds()} linkTo={linkTo} />,
          },
          ...(unverified.length === 0
            ? []
            : [
                {
                  ...termOf(m.results_short_unverified({ count: unverified.length }), 'open'),
                  description: <NamedQuestions questions={unverified} none="" linkTo={linkTo} />,
                },
              ]),
          {
            term: m.results_short_first(),
            description: <FirstSteps gaps={gaps} most={mostNamed} linkTo={linkTo} all={linkToPart('gaps')} />,
          },
          ...(isNamedAlready && others.length === 0
            ? []
            : [
                {
                  term: unknownTerm({ count: others.length }),
                  description: (
                    <NamedQuestions
                      questions={others}
                      most={mostNamed}
                      none={m.report_summary_unknownsnone()}
                      linkTo={linkTo}
                      all={linkToPart('find-out')}
                    />
                  ),
                },
              ]),
        ]}
      />
    </Section>
  );
}

/** A term with the sign of its verdict. */
function termOf(term: string, tone: VerdictTone) {
  return { term, shown: <Verdict tone={tone}>{term}</Verdict> };
}

import type { Assessment } from '../../domain/assessment';
import { gapClasses, type Priority, type PriorityClass } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { useServices } from '../services';
import { ClassGroup } from './ClassGroup';
import { GapItem } from './GapItem';
import type { QuestionLink } from '../question-link';
import { partId } from './results-part';

interface GapsProps {
  readonly priorities: readonly Priority[];
  readonly assessment: Assessment;
  readonly linkTo: QuestionLink;
}

/** Closed at first: what a committee turns to once the graver gaps are dealt with. */
const laterClasses: readonly PriorityClass[] = ['medium', 'low'];

/** Every certain gap by class; inside a class what can be done soonest comes first (METHOD 2.7). */
export function Gaps({ priorities, assessment, linkTo }: GapsProps) {
  const { routes } = useServices();
  const classes = gapClasses
    .map((name) => ({ name, own: priorities.filter((priority) => priority.class === name) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Section id={partId('gaps')} title={m.results_gaps_heading()} note={m.results_gaps_note()}>
      {classes.length === 0 && <p>{m.report_gaps_empty()}</p>}
      {classes.map(({ name, own }) => (
        <ClassGroup key={name} name={name} count={own.length} isFolded={laterClasses.includes(name)}>
          {own.map((priority) => (
            <GapItem
              key={priority.question.id}
              priority={priority}
              priorities={priorities}
              assessment={assessment}
              linkTo={linkTo}
            />
          ))}
        </ClassGroup>
      ))}
      <Actions>
        <ButtonLink href={routes.measures(assessment.id)}>{m.results_gaps_measures()}</ButtonLink>
        <ButtonLink href={routes.plan(assessment.id)}>{m.results_gaps_plan()}</ButtonLink>
      </Actions>
    </Section>
  );
}

import type { Assessment } from '../../domain/assessment';
import { gapClasses, type Priority } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { classWord } from '../../report/build/words';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { useServices } from '../services';
import { GapItem } from './GapItem';
import styles from './Gaps.module.css';
import type { QuestionLink } from '../question-link';
import { partId } from './results-part';

interface GapsProps {
  readonly priorities: readonly Priority[];
  readonly assessment: Assessment;
  readonly linkTo: QuestionLink;
}

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
        <section key={name} className={styles.group} data-class={name} aria-labelledby={`gaps-${name}`}>
          <h3 id={`gaps-${name}`}>
            {m.results_gaps_class({ word: classWord(name, currentLocale()), count: own.length })}
          </h3>
          <ol className={styles.list} role="list">
            {own.map((priority) => (
              <GapItem
                key={priority.question.id}
                priority={priority}
                priorities={priorities}
                assessment={assessment}
                linkTo={linkTo}
              />
            ))}
          </ol>
        </section>
      ))}
      <Actions>
        <ButtonLink href={routes.measures(assessment.id)}>{m.results_gaps_measures()}</ButtonLink>
        <ButtonLink href={routes.plan(assessment.id)}>{m.results_gaps_plan()}</ButtonLink>
      </Actions>
    </Section>
  );
}

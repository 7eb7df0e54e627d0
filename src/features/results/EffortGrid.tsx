import type { Effort } from '../../domain/assessment';
import { gapClasses, type Priority } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { classWord, effortWord } from '../../report/build/words';
import { ClassGrid } from '../../ui/charts/ClassGrid';
import { Section } from '../../ui/page/Section';
import type { QuestionLink } from '../question-link';
import { partId } from './results-part';

const efforts: readonly (Effort | null)[] = [1, 2, 3, null];

interface EffortGridProps {
  readonly priorities: readonly Priority[];
  readonly linkTo: QuestionLink;
}

/** Certain gaps by class and effort: what is severe and soon to be closed stands first (METHOD 4.1, chart 3). */
export function EffortGrid({ priorities, linkTo }: EffortGridProps) {
  const locale = currentLocale();
  const linksIn = (name: Priority['class'], effort: Effort | null) =>
    priorities
      .filter((priority) => priority.class === name && priority.effort === effort)
      .map(({ question }) => ({ sign: question.id, name: question.label, href: linkTo(question) }));
  return (
    <Section id={partId('grid')} title={m.results_grid_heading()} note={m.results_grid_note()}>
      <ClassGrid
        caption={m.results_grid_caption()}
        corner={m.results_grid_class()}
        columns={efforts.map((effort) => (effort === null ? m.results_grid_unestimated() : effortWord(effort, locale)))}
        rows={gapClasses.map((name) => ({
          key: name,
          heading: classWord(name, locale),
          cells: efforts.map((effort) => linksIn(name, effort)),
        }))}
        empty={m.results_grid_none()}
      />
    </Section>
  );
}

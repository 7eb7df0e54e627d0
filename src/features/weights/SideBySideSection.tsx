import type { Assessment } from '../../domain/assessment';
import type { ThemeCell } from '../../domain/cell';
import type { Pack } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { cellWords } from '../../report/build/cell-words';
import { axisWord } from '../../report/build/words';
import { Section } from '../../ui/page/Section';
import { Table } from '../../ui/table/Table';
import { HowComputed } from '../HowComputed';
import { cellUnder, waysOfWeighing } from '../../report/build/ways-of-weighing';
import { WeightedSums } from './WeightedSums';
import { UserText } from '../../ui/user-text/UserText';

interface SideBySideSectionProps {
  readonly pack: Pack;
  readonly assessment: Assessment;
}

/** The themes under the authors' weights, those in force and those tried, side by side; nothing while all are the same. */
export function SideBySideSection({ pack, assessment }: SideBySideSectionProps) {
  const { adopted, alternative } = assessment.weighting;
  if (!adopted && !alternative) return null;
  if (assessment.scope === 'quick') {
    return (
      <Section title={m.weights_beside_title()}>
        <p>{m.weights_beside_quick()}</p>
      </Section>
    );
  }
  const ways = waysOfWeighing(pack, assessment, currentLocale());
  const titles = new Map(pack.themes.map(({ id, title }) => [id, title]));
  const axisOf = ({ axis }: ThemeCell) => axisWord(axis, currentLocale());
  return (
    <Section title={m.weights_beside_title()} note={m.weights_beside_note()}>
      <Table
        caption={m.weights_beside_caption()}
        columns={[
          {
            heading: m.report_levels_theme(),
            cell: (row: ThemeCell) => (
              <>
                <span lang={pack.language}>{titles.get(row.id)}</span>, {axisOf(row)}
              </>
            ),
          },
          ...ways.map((way) => ({
            heading: <UserText>{way.name}</UserText>,
            cell: (row: ThemeCell) => {
              const cell = cellUnder(way, row);
              return cell ? cellWords(cell, currentLocale()) : '';
            },
          })),
        ]}
        rows={ways[0].scores.themes}
        rowKey={({ id, axis }) => `${id} ${axis}`}
        below={(row) => (
          <HowComputed subject={m.measures_moves_theme({ theme: titles.get(row.id) ?? '', axis: axisOf(row) })}>
            {() => <WeightedSums row={row} ways={ways} assessment={assessment} />}
          </HowComputed>
        )}
      />
    </Section>
  );
}

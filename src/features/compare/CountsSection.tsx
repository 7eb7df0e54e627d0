import { changeCounts } from '../../domain/change-counts';
import type { PointChange } from '../../domain/comparison';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord } from '../../report/build/words';
import { changeVerdictWord } from '../../report/build/comparison-words';
import { Section } from '../../ui/page/Section';
import { Table } from '../../ui/table/Table';

/** How many questions of each axis are proved better or worse: all the figures that a quick scan gives (METHOD 2.4). */
export function CountsSection({ points }: { readonly points: readonly PointChange[] }) {
  const locale = currentLocale();
  const count = (value: number) => formatNumber(locale, value);
  return (
    <Section title={m.compare_counts_heading()}>
      <Table
        caption={m.compare_counts_caption()}
        columns={[
          { heading: m.report_levels_axis(), cell: ({ axis }) => axisWord(axis, locale) },
          { heading: m.compare_counts_compared(), cell: ({ compared }) => count(compared), numeric: true },
          { heading: changeVerdictWord('improved', locale), cell: ({ improved }) => count(improved), numeric: true },
          { heading: changeVerdictWord('worse', locale), cell: ({ worse }) => count(worse), numeric: true },
          {
            heading: changeVerdictWord('no-change-proved', locale),
            cell: ({ unproved }) => count(unproved),
            numeric: true,
          },
        ]}
        rows={changeCounts(points)}
        rowKey={({ axis }) => axis}
      />
    </Section>
  );
}

import type { Stability } from '../../domain/stability';
import { formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { formulaIn } from '../../report/build/formula-words';
import type { TitleOf } from '../../report/build/result-sentences';
import { Table } from '../../ui/table/Table';

interface RankRangesProps {
  readonly stability: Stability;
  readonly titleOf: TitleOf;
}

/** The 16 ways of counting, and between which places each theme moves in them; order values are never shown. */
export function RankRanges({ stability, titleOf }: RankRangesProps) {
  const locale = currentLocale();
  const weights = [m.weights_default_name(), m.weights_fixed_equal(), m.weights_fixed_urges(), m.weights_fixed_calls()];
  return (
    <>
      <p>{m.results_weakest_ways({ weights: weights.join('; '), formula: formulaIn('4 × 2 × 2 = 16', locale) })}</p>
      <p>
        {m.results_weakest_steps({
          equal: formatList(locale, stepsIn(['0', '1/4', '1/2', '3/4', '1'])),
          stretched: formatList(locale, stepsIn(['0', '1/10', '2/5', '4/5', '1'])),
        })}
      </p>
      <Table
        caption={m.results_weakest_caption()}
        columns={[
          { heading: m.report_levels_theme(), cell: ({ theme }) => titleOf(theme) },
          { heading: m.results_weakest_range(), cell: ({ ranks }) => placesWords(ranks) },
          {
            heading: m.results_weakest_among(),
            cell: ({ amongWeakest }) => m.results_weakest_count({ count: amongWeakest }),
          },
        ]}
        rows={stability.themes}
        rowKey={({ theme }) => theme}
      />
    </>
  );
}

function stepsIn(steps: readonly string[]): readonly string[] {
  return steps.map((step) => formulaIn(step, currentLocale()));
}

function placesWords({ from, to }: Stability['themes'][number]['ranks']): string {
  return from === to ? m.results_weakest_place({ place: from }) : m.results_weakest_places({ from, to });
}

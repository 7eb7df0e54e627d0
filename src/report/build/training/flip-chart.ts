import type { TrainerGuide } from '../../../domain/trainer-guide';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { remark } from '../blocks';

/** A page for each idea; the first stands below what is said of all. */
export function flipChartBlocks({ flipChart }: TrainerGuide, locale: Locale): readonly Block[] {
  return [
    remark('note', m.trainer_flipchart_lead({}, { locale })),
    ...flipChart.flatMap(({ title, lines }, index): readonly Block[] => [
      ...(index === 0 ? [] : [{ kind: 'page-break' } as const]),
      { kind: 'poster', title, lines },
    ]),
  ];
}

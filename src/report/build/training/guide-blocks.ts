import { assertNever } from '../../../base/assert';
import { type GuideBlock, minutesOf, type TrainerGuide } from '../../../domain/trainer-guide';
import { formatNumber } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { heading, list, paragraph, remark, table } from '../blocks';

/** The guide, section by section, its paragraphs numbered so that a trainer can find one by telephone. */
export function guideBlocks(guide: TrainerGuide, locale: Locale): readonly Block[] {
  return [
    ...guide.sections.flatMap(({ id, title, blocks }, index): readonly Block[] => [
      heading(1, title, `guide-${id}`),
      ...(index === 0 ? [remark('lead', guide.lead)] : []),
      ...blocks.map((block) => blockOf(block, guide, locale)),
    ]),
  ];
}

function blockOf(block: GuideBlock, guide: TrainerGuide, locale: Locale): Block {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text);
    case 'points':
      return list(block.items);
    case 'steps':
      return list(block.items, true);
    case 'note':
      return { kind: 'callout', tone: 'neutral', title: block.title, content: [[{ text: block.text }]] };
    case 'table':
      return table(block.caption, block.columns, block.rows);
    case 'agenda':
      return agendaTable(guide, locale);
    default:
      return assertNever(block);
  }
}

function agendaTable({ agenda }: TrainerGuide, locale: Locale): Block {
  const minutes = (count: number | null): string => (count === null ? '–' : formatNumber(locale, count));
  const [full, half] = [minutes(minutesOf(agenda, 'full')), minutes(minutesOf(agenda, 'half'))];
  return table(
    m.trainer_agenda_caption({ full, half }, { locale }),
    [
      { title: m.trainer_agenda_step({}, { locale }), width: 20 },
      { title: m.trainer_agenda_full({}, { locale }), width: 7, align: 'end' },
      { title: m.trainer_agenda_half({}, { locale }), width: 7, align: 'end' },
      { title: m.trainer_agenda_said({}, { locale }), width: 33 },
      { title: m.trainer_agenda_done({}, { locale }), width: 33 },
    ],
    [
      ...agenda.map((entry, index) => [
        `${formatNumber(locale, index + 1)} ${entry.step}`,
        minutes(entry.full),
        minutes(entry.half),
        entry.said,
        entry.done,
      ]),
      [m.trainer_agenda_sum({}, { locale }), full, half, '', ''],
    ],
  );
}

import type { Edition } from '../../../domain/edition';
import { pieceKinds, type PieceKind } from '../../../domain/labelled-pieces';
import type { LeftOut } from '../../../domain/in-edition';
import { formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { heading, list, paragraph } from '../blocks';
import { isUnspoken, type ReportContext } from '../context';

/** What edition this is and how much it leaves out (METHOD 5, "sensitive disclosure"); the internal one leaves nothing out. */
export function editionSentences(context: ReportContext): readonly string[] {
  const { edition, leftOut, locale, scores } = context;
  if (edition === 'internal') return [];
  const silent = scores.questions.filter(({ question }) => isUnspoken(context, question)).length;
  return [
    `${editionMeaning(edition, locale)}.`,
    leftOutSentence(leftOut, locale),
    ...(silent === 0 ? [] : [m.report_edition_silent({ count: silent }, { locale })]),
  ];
}

/** The same once more beside the limits, with what follows for the figures. */
export function editionSection(context: ReportContext): readonly Block[] {
  const { edition, leftOut, locale } = context;
  if (edition === 'internal') return [];
  const consequences = [
    ...(leftOut.weights > 0 ? [m.report_edition_profile({}, { locale })] : []),
    ...(leftOut.targets > 0 ? [m.report_edition_gaps({}, { locale })] : []),
    ...(leftOut.efforts > 0 ? [m.report_edition_order({}, { locale })] : []),
    m.report_edition_moments({}, { locale }),
  ];
  return [
    heading(2, m.report_edition_heading({}, { locale }), 'edition'),
    paragraph(editionSentences(context).join(' ')),
    list(consequences),
  ];
}

/** "Public: holds TLP:CLEAR only". */
export function editionMeaning(edition: Edition, locale: Locale): string {
  const words = {
    internal: m.report_edition_internal,
    committee: m.report_edition_committee,
    public: m.report_edition_public,
  };
  return words[edition]({}, { locale });
}

/** "This edition leaves out …: 3 answers, 1 note and the committee's own weights." */
export function leftOutSentence(leftOut: LeftOut, locale: Locale): string {
  const kinds = pieceKinds.filter((kind) => leftOut[kind] > 0);
  if (kinds.length === 0) return m.report_edition_nothing({}, { locale });
  const parts = kinds.map((kind) => leftOutWords(kind, leftOut[kind], locale));
  return m.report_edition_left({ list: formatList(locale, parts) }, { locale });
}

function leftOutWords(kind: PieceKind, count: number, locale: Locale): string {
  switch (kind) {
    case 'details':
      return m.report_edition_details({}, { locale });
    case 'weights':
      return m.report_edition_weights({}, { locale });
    case 'closing':
      return m.report_edition_closing({}, { locale });
    case 'workshop':
      return m.report_edition_workshop({}, { locale });
    default:
      return countedWords[kind]({ count }, { locale });
  }
}

const countedWords = {
  answers: m.report_edition_answers,
  notes: m.report_edition_notes,
  efforts: m.report_edition_efforts,
  targets: m.report_edition_targets,
  enquiries: m.report_edition_enquiries,
  acts: m.report_edition_acts,
  attachments: m.report_edition_attachments,
};

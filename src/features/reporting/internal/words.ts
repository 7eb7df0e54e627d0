import type { Piece } from '../../../domain/labelled-pieces';
import { formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { handlingWord } from '../../../report/build/words';
import type { LeftOutGroup } from './left-out-groups';

/** "Answer: GREEN and Note: AMBER". */
export function wordsOfPieces(pieces: readonly Piece[]): string {
  const locale = currentLocale();
  return formatList(
    locale,
    pieces.map(({ kind, label }) =>
      m.reporting_left_item({ what: kindWord(kind), label: handlingWord(label, locale) }),
    ),
  );
}

/** "T2 Criminal law". */
export function wordsOfGroup({ theme }: LeftOutGroup): string {
  return theme === null ? m.reporting_left_foreign() : `${theme.id} ${theme.title}`;
}

function kindWord(kind: Piece['kind']): string {
  switch (kind) {
    case 'notes':
      return m.reporting_left_notes();
    case 'targets':
      return m.reporting_left_targets();
    case 'enquiries':
      return m.reporting_left_enquiries();
    case 'attachments':
      return m.reporting_left_attachments();
    default:
      return m.reporting_left_answers();
  }
}

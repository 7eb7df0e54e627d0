import type { ConsensusKind } from '../domain/consensus';
import { m } from '../i18n/generated/messages';

/** The one word that a vote comes to. */
export function resultWord(kind: ConsensusKind): string {
  return words[kind]();
}

const words: Readonly<Record<ConsensusKind, () => string>> = {
  dk: m.report_votes_dk,
  agreed: m.report_votes_agreed,
  partial: m.report_votes_partial,
  open: m.report_votes_open,
};

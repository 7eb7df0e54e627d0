import { type Ballot, resultOf, type Tally } from '../../../domain/ballot';
import { questionsInScope } from '../../../domain/pack';
import { formatNumber } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { annex, paragraph, remark, strong, table } from '../blocks';
import type { ReportContext } from '../context';
import { typed } from '../typed-words';
import { voteBoundsWords, voteResultWords } from '../vote-words';

/** Annex E: counts of every secret vote with what they come to, and the dissents, unsigned (METHOD 2.9, 4.1). */
export function votesAnnex({ pack, assessment, locale }: ReportContext): readonly Block[] {
  const voted = questionsInScope(pack, assessment.scope).flatMap((question) => {
    const ballot = assessment.workshop.ballots[question.id];
    return ballot ? [{ question, ballot }] : [];
  });
  if (voted.length === 0) return [];
  const number = (value: number) => formatNumber(locale, value);
  const levels = [0, 1, 2, 3, 4];
  const rows = voted.flatMap(({ question, ballot }) =>
    roundsOf(ballot).map(({ round, tally, isLast }) => [
      question.id,
      roundWords[round]({}, { locale }),
      ...levels.map((level) => number(tally.levels[level] ?? 0)),
      number(tally.dontKnows),
      isLast ? resultWords(ballot, locale) : '',
    ]),
  );
  const dissents = voted.flatMap(({ question, ballot }) =>
    ballot.dissents
      .filter(({ text }) => text.trim() !== '')
      .map(({ text }) =>
        paragraph(
          strong(m.report_votes_dissent({ question: question.id }, { locale })),
          ' ',
          typed(text.trim(), locale),
        ),
      ),
  );
  return [
    annex(m.report_votes_heading({}, { locale }), 'votes'),
    remark('lead', m.report_votes_lead({}, { locale })),
    paragraph(voteBoundsWords(locale)),
    table(
      m.report_votes_caption({}, { locale }),
      [
        { title: m.report_votes_question({}, { locale }), width: 10 },
        { title: m.report_votes_round({}, { locale }), width: 10 },
        ...levels.map((level) => ({ title: number(level), width: 5, align: 'end' as const })),
        { title: m.report_votes_unknowns({}, { locale }), width: 8, align: 'end' },
        { title: m.report_votes_result({}, { locale }), width: 34 },
      ],
      rows,
    ),
    ...dissents,
  ];
}

interface HeldRound {
  readonly round: 'first' | 'second';
  readonly tally: Tally;
  readonly isLast: boolean;
}

function roundsOf({ first, second }: Ballot): readonly HeldRound[] {
  return [
    ...(first ? [{ round: 'first', tally: first, isLast: second === null } as const] : []),
    ...(second ? [{ round: 'second', tally: second, isLast: true } as const] : []),
  ];
}

function resultWords(ballot: Ballot, locale: ReportContext['locale']): string {
  const result = resultOf(ballot);
  return result ? voteResultWords(result, locale) : '';
}

const roundWords = { first: m.report_votes_first, second: m.report_votes_second };

import type { Response } from '../../../domain/answer';
import { questionsThatCount } from '../../../domain/composite';
import { type QuestionId, questionsInScope } from '../../../domain/pack';
import { reviewProgress } from '../../../domain/review-progress';
import { weightsInForce } from '../../../domain/weights';
import { weightsFingerprint } from '../../../domain/weights-fingerprint';
import { formatDate } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { heading, paragraph } from '../blocks';
import type { ReportContext } from '../context';
import { responseKindWord, scopeWord } from '../words';
import { evidenceSentence } from './summary';

/** How many questions were asked and how they were answered, read again and weighed (METHOD 4.1, section 2). */
export function howDoneSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  return [
    heading(1, m.report_how_heading({}, { locale }), 'how-done'),
    paragraph(askedSentence(context)),
    paragraph(answersSentence(context)),
    paragraph(evidenceSentence(context)),
    paragraph(reviewSentence(context)),
    paragraph(weightsWords(context)),
  ];
}

function askedSentence({ pack, assessment, locale }: ReportContext): string {
  const slots = { scope: scopeWord(assessment.scope, locale), title: pack.title, version: assessment.pack.version };
  return m.report_how_asked({ ...slots, count: questionsInScope(pack, assessment.scope).length }, { locale });
}

const kinds = ['level', 'range', 'dk', 'withheld', 'not-reached', 'na', null] as const;

/** "One level: 81. A range of levels: 0. …": what there is none of is said as well. */
function answersSentence(context: ReportContext): string {
  const { locale } = context;
  const counts = answerCounts(context).map(([word, count]) => m.report_how_kind({ word, count }, { locale }));
  return counts.join(' ');
}

/** By kind of answer; a composite counts once for every part that was answered by itself. */
function answerCounts(context: ReportContext): readonly (readonly [string, number])[] {
  const { pack, assessment, scores, edition, locale } = context;
  const counted = questionsInScope(pack, assessment.scope).flatMap((question) =>
    questionsThatCount(question, assessment),
  );
  const kindOf = (id: QuestionId): Response['kind'] | null => assessment.answers[id]?.response?.kind ?? null;
  const given = counted.map(({ id }) => kindOf(id));
  const notAside = counted.filter(({ id }) => kindOf(id) === 'na' && !scores.setAside.includes(id)).length;
  return kinds.flatMap((kind): readonly (readonly [string, number])[] => {
    const isSilent = kind === null && edition !== 'internal';
    const word = isSilent ? m.report_how_silent({}, { locale }) : responseKindWord(kind, locale);
    const count = given.filter((one) => one === kind).length;
    if (kind !== 'na' || notAside === 0) return [[word, count]];
    return [
      [word, count - notAside],
      [m.report_find_notaside({}, { locale }), notAside],
    ];
  });
}

function reviewSentence({ pack, assessment, locale }: ReportContext): string {
  const { confirmed, flagged, lapsed, draft } = reviewProgress(pack, assessment);
  if (confirmed + flagged + lapsed === 0) return m.report_how_unread({}, { locale });
  return m.report_how_review({ confirmed, flagged, waiting: lapsed + draft }, { locale });
}

/** The profile in force with its fingerprint and, where another than W0 was adopted, who decided it, when and why (METHOD 2.5). */
export function weightsWords({ pack, assessment, locale }: ReportContext): string {
  const { adopted } = assessment.weighting;
  const fingerprint = weightsFingerprint(weightsInForce(pack, assessment.weighting));
  if (!adopted) return m.report_method_weights({ fingerprint }, { locale });
  const { profile, decidedBy: by, decidedOn, reason } = adopted;
  const date = formatDate(locale, decidedOn);
  return m.report_method_adopted({ name: profile.name, fingerprint, by, date, reason }, { locale });
}

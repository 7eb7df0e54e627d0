import { gradeOfAnswer } from '../../../domain/evidence';
import { answersThatCount } from '../../../domain/composite';
import type { Question } from '../../../domain/pack';
import { formatSpans } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { annex, remark, table } from '../blocks';
import { answerTo, isPrinted, isUnspoken, type ReportContext } from '../context';
import { evidenceRegister, gradeCell, registeredRuns } from '../evidence-register';
import { handlingWord, reasonWord } from '../words';

/**
 * "Evidence: 3–5 (grade A)." or that none is cited: the way from a finding to the register. In a row, which stands under
 * words that say what the letter is, "Evidence: 3–5 (A)."
 */
export function evidenceReference(
  context: ReportContext,
  question: Question,
  place: 'sentence' | 'row' = 'sentence',
): string {
  const { locale } = context;
  if (isUnspoken(context, question)) return m.report_edition_unspoken({}, { locale });
  const own = evidenceRegister(context).filter((entry) => entry.question.id === question.id);
  const first = own[0];
  if (!first) return m.report_evidence_none({}, { locale });
  const grade = gradeOfAnswer(first.answer, context.assessment.period.to);
  if (!isPrinted(context, 'evidence')) return m.report_evidence_unlisted({ grade }, { locale });
  const numbers = formatSpans(
    locale,
    own.map(({ number }) => number),
  );
  const words = { sentence: m.report_evidence_reference, row: m.report_evidence_short };
  return words[place]({ numbers, grade }, { locale });
}

/** The evidence register with grade and handling label (METHOD 4.1, annex B). */
export function evidenceSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  const rows = evidenceRegister(context).map((entry) => [
    m.report_evidence_item({ number: entry.number }, { locale }),
    entry.answer.question,
    registeredRuns(context, entry),
    gradeCell(context, entry.answer),
    handlingWord(entry.answer.handling, locale),
  ]);
  return [
    annex(m.report_evidence_heading({}, { locale }), 'evidence'),
    rows.length === 0
      ? remark('note', m.report_evidence_empty({}, { locale }))
      : table(
          m.report_evidence_caption({}, { locale }),
          [
            { title: m.report_evidence_number({}, { locale }), width: 1, align: 'end' },
            { title: m.report_evidence_question({}, { locale }), width: 1.8 },
            { title: m.report_evidence_title({}, { locale }), width: 12 },
            { title: m.report_evidence_answergrade({}, { locale }), width: 2 },
            { title: m.report_evidence_label({}, { locale }), width: 2.8 },
          ],
          rows,
        ),
  ];
}

/** Questions set aside with their reasons, those answered so that still count, and the ids of those withheld, without their content. */
export function asideSection(context: ReportContext): readonly Block[] {
  const { pack, scores, locale } = context;
  const questions = pack.themes.flatMap((theme) => theme.questions);
  const asked = new Set([...scores.setAside, ...scores.questions.map(({ question }) => question.id)]);
  const aside = questions.flatMap((question) => {
    const response = answerTo(context, question)?.response;
    if (!asked.has(question.id) || response?.kind !== 'na') return [];
    const reason = response.reason === null ? '' : `${reasonWord(response.reason, locale)}. `;
    const by = scores.setAside.includes(question.id) ? response.confirmedBy : m.report_aside_notaside({}, { locale });
    return [[`${question.id} ${question.label}`, `${reason}${response.explanation}`.trim() || '–', by]];
  });
  const withheld = scores.questions
    .filter(({ question }) =>
      answersThatCount(question, context.assessment).some(({ response }) => response?.kind === 'withheld'),
    )
    .map(({ question }) => [`${question.id} ${question.label}`, m.report_aside_withheld({}, { locale }), '–']);
  if (aside.length + withheld.length === 0) return [];
  return [
    annex(m.report_aside_heading({}, { locale }), 'set-aside'),
    table(
      m.report_aside_caption({}, { locale }),
      [
        { title: m.report_aside_question({}, { locale }), width: 5 },
        { title: m.report_aside_reason({}, { locale }), width: 8 },
        { title: m.report_aside_confirmed({}, { locale }), width: 3 },
      ],
      [...aside, ...withheld],
    ),
  ];
}

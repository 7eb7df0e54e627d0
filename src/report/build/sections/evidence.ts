import type { Answer, Citation } from '../../../domain/answer';
import { attachmentsAt } from '../../../domain/attachment';
import { gradeOfAnswer } from '../../../domain/evidence';
import { answersThatCount } from '../../../domain/composite';
import { labelOf } from '../../../domain/handling';
import type { Question } from '../../../domain/pack';
import { formatDate, formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { annex, remark, table } from '../blocks';
import { answerTo, isUnspoken, type ReportContext } from '../context';
import { handlingWord, legalStatusWord, reasonWord } from '../words';

/** One row of the register: its number, what was cited for which question, and how good it is. */
interface RegisteredCitation {
  readonly number: number;
  readonly question: Question;
  readonly answer: Answer;
  readonly citation: Citation;
}

const registers = new WeakMap<ReportContext, readonly RegisteredCitation[]>();

/** All citations in the order of the questionnaire, numbered once; what is withheld is never among them. */
function register(context: ReportContext): readonly RegisteredCitation[] {
  const known = registers.get(context) ?? makeRegister(context);
  registers.set(context, known);
  return known;
}

function makeRegister(context: ReportContext): readonly RegisteredCitation[] {
  return context.scores.questions
    .flatMap(({ question }) => {
      const answers = answersThatCount(question, context.assessment);
      const shown = answers.filter(({ response }) => response?.kind !== 'withheld');
      return shown.flatMap((answer) => answer.citations.map((citation) => ({ question, answer, citation })));
    })
    .map((entry, index) => ({ number: index + 1, ...entry }));
}

/** "Evidence: 3 to 5, grade A." or that none is cited: the way from a finding to the register. */
export function evidenceReference(context: ReportContext, question: Question): string {
  const { locale } = context;
  if (isUnspoken(context, question)) return m.report_edition_unspoken({}, { locale });
  const own = register(context).filter((entry) => entry.question.id === question.id);
  const first = own[0];
  if (!first) return m.report_evidence_none({}, { locale });
  const numbers = formatList(
    locale,
    own.map(({ number }) => m.report_evidence_item({ number }, { locale })),
  );
  const grade = gradeOfAnswer(first.answer, context.assessment.period.to);
  return m.report_evidence_reference({ numbers, grade }, { locale });
}

/** The evidence register with grade and handling label (METHOD 4.1, annex B). */
export function evidenceSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  const rows = register(context).map(({ number, answer, citation }) => [
    m.report_evidence_item({ number }, { locale }),
    answer.question,
    [withQuotation(citation, locale), ...attachedWords(context, answer, citation)].join('. '),
    gradeCell(context, answer),
    handlingWord(answer.handling, locale),
  ]);
  return [
    annex(m.report_evidence_heading({}, { locale }), 'evidence'),
    rows.length === 0
      ? remark('note', m.report_evidence_empty({}, { locale }))
      : table(
          m.report_evidence_caption({}, { locale }),
          [
            { title: m.report_evidence_number({}, { locale }), width: 1, align: 'end' },
            { title: m.report_evidence_question({}, { locale }), width: 2 },
            { title: m.report_evidence_title({}, { locale }), width: 10 },
            { title: m.report_evidence_grade({}, { locale }), width: 2 },
            { title: m.report_evidence_label({}, { locale }), width: 3 },
          ],
          rows,
        ),
  ];
}

/** Questions set aside with their reasons, and the ids of those withheld, without their content. */
export function asideSection(context: ReportContext): readonly Block[] {
  const { pack, scores, locale } = context;
  const questions = pack.themes.flatMap((theme) => theme.questions);
  const aside = scores.setAside.flatMap((id) => {
    const question = questions.find((candidate) => candidate.id === id);
    const response = question && answerTo(context, question)?.response;
    if (!question || response?.kind !== 'na' || response.reason === null) return [];
    const reason = `${reasonWord(response.reason, locale)}. ${response.explanation}`;
    return [[`${id} ${question.label}`, reason, response.confirmedBy]];
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

/** One citation as a lawyer would write it: title, provision, date, status, where it is found. */
export function citationWords(citation: Citation, locale: Locale): string {
  const date = citation.date === '' ? '' : formatDate(locale, citation.date);
  const parts = [
    titleWords(citation, locale),
    citation.kind === 'search-found-nothing' ? '' : citation.provision,
    date,
    citation.status === null ? '' : legalStatusWord(citation.status, locale),
    citation.foundAt,
  ];
  return parts.filter((part) => part.trim() !== '').join(', ');
}

function titleWords(citation: Citation, locale: Locale): string {
  switch (citation.kind) {
    case 'legal-text':
    case 'official-document':
      return citation.title;
    case 'statement':
      return m.report_evidence_statement({ office: citation.title }, { locale });
    case 'search-found-nothing':
      return m.report_evidence_search({ words: citation.provision, place: citation.title }, { locale });
  }
}

function withQuotation(citation: Citation, locale: Locale): string {
  const words = citationWords(citation, locale);
  return citation.quotation.trim() === '' ? words : `${words}. “${citation.quotation.trim()}”`;
}

/** "Attached file: gazette.pdf (SHA-256 ba7816bf8f01…, AMBER)": enough to tell that a file is the one that was meant. */
function attachedWords({ assessment, locale }: ReportContext, answer: Answer, citation: Citation): readonly string[] {
  const place = { question: answer.question, citation: citation.id };
  return attachmentsAt(assessment.attachments, place).map(({ id, attachment: { name, hash } }) => {
    const label = handlingWord(labelOf(assessment, `attachment/${id}`), locale);
    return m.report_evidence_attached({ name, fingerprint: hash.slice(0, 12), label }, { locale });
  });
}

function gradeCell(context: ReportContext, answer: Answer): string {
  const grade = gradeOfAnswer(answer, context.assessment.period.to);
  if (answer.gradeOverride === null) return grade;
  return m.report_evidence_override({ grade }, { locale: context.locale });
}

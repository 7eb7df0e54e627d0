import type { Answer, Citation } from '../../domain/answer';
import { attachmentsAt } from '../../domain/attachment';
import { answersThatCount } from '../../domain/composite';
import { gradeOfAnswer } from '../../domain/evidence';
import { labelOf } from '../../domain/handling';
import type { Question } from '../../domain/pack';
import { formatDate } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';
import type { ReportContext } from './context';
import { handlingWord, legalStatusWord } from './words';

/** One row of the register: its number, what was cited for which question, and how good it is. */
export interface RegisteredCitation {
  readonly number: number;
  readonly question: Question;
  readonly answer: Answer;
  readonly citation: Citation;
}

const registers = new WeakMap<ReportContext, readonly RegisteredCitation[]>();

/** All citations that count, in the order of the questionnaire, numbered once; what is withheld is never among them. */
export function evidenceRegister(context: ReportContext): readonly RegisteredCitation[] {
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

/** All that the register says of one citation: how it is cited, its own words, the files kept with it. */
export function registeredWords(context: ReportContext, { answer, citation }: RegisteredCitation): string {
  return [withQuotation(citation, context.locale), ...attachedWords(context, answer, citation)].join('. ');
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
      return m.report_evidence_search({ words: quoted(citation.provision, locale), place: citation.title }, { locale });
  }
}

function withQuotation(citation: Citation, locale: Locale): string {
  const words = citationWords(citation, locale);
  return citation.quotation.trim() === '' ? words : `${words}. ${quoted(citation.quotation.trim(), locale)}`;
}

/** In quotation marks, unless it was typed in some. */
function quoted(words: string, locale: Locale): string {
  const isQuoted = /^\s*["“”„«»‘].*["“”«»’]\s*$/su.test(words);
  return isQuoted ? words : m.report_evidence_quoted({ words }, { locale });
}

/** "Attached file: gazette.pdf (SHA-256 ba7816bf8f01…, AMBER)": enough to tell that a file is the one that was meant. */
function attachedWords({ assessment, locale }: ReportContext, answer: Answer, citation: Citation): readonly string[] {
  const place = { question: answer.question, citation: citation.id };
  return attachmentsAt(assessment.attachments, place).map(({ id, attachment: { name, hash } }) => {
    const label = handlingWord(labelOf(assessment, `attachment/${id}`), locale);
    return m.report_evidence_attached({ name, fingerprint: hash.slice(0, 12), label }, { locale });
  });
}

/** "B", or that somebody corrected it. */
export function gradeCell(context: ReportContext, answer: Answer): string {
  const grade = gradeOfAnswer(answer, context.assessment.period.to);
  if (answer.gradeOverride === null) return grade;
  return m.report_evidence_override({ grade }, { locale: context.locale });
}

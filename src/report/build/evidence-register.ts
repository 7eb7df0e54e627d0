import type { Answer, Citation } from '../../domain/answer';
import { attachmentsAt } from '../../domain/attachment';
import { answersThatCount } from '../../domain/composite';
import { gradeOfAnswer } from '../../domain/evidence';
import { labelOf } from '../../domain/handling';
import type { Question } from '../../domain/pack';
import { formatDate } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';
import type { Inline } from '../model/block';
import type { ReportContext } from './context';
import { around, joined, typed, wordsOfRuns } from './typed-words';
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
export function registeredRuns(context: ReportContext, { answer, citation }: RegisteredCitation): Inline {
  const { locale } = context;
  const quotation = citation.quotation.trim() === '' ? [] : [quoted(citation.quotation.trim(), locale)];
  const attached = attachedWords(context, answer, citation).map((words) => [typed(words, locale)]);
  return joined([citationRuns(citation, locale), ...quotation, ...attached], '. ');
}

/** One citation as a lawyer would write it: title, provision, date, status, where it is found. */
export function citationWords(citation: Citation, locale: Locale): string {
  return wordsOfRuns(citationRuns(citation, locale), locale);
}

function citationRuns(citation: Citation, locale: Locale): Inline {
  const date = citation.date === '' ? '' : formatDate(locale, citation.date);
  const parts = [
    titleRuns(citation, locale),
    [typed(citation.kind === 'search-found-nothing' ? '' : citation.provision, locale)],
    [{ text: date }],
    [{ text: citation.status === null ? '' : legalStatusWord(citation.status, locale) }],
    [typed(citation.foundAt, locale)],
  ];
  return joined(
    parts.filter((part) => part.some(({ text }) => text.trim() !== '')),
    ', ',
  );
}

function titleRuns({ kind, title, provision }: Citation, locale: Locale): Inline {
  switch (kind) {
    case 'legal-text':
    case 'official-document':
      return [typed(title, locale)];
    case 'statement':
      return around((office) => m.report_evidence_statement({ office }, { locale }), title, locale);
    case 'search-found-nothing': {
      const searched = (words: string) => (where: string) =>
        m.report_evidence_search({ words, place: where }, { locale });
      return around(searched(wordsOfRuns(quoted(provision, locale), locale)), title, locale);
    }
  }
}

/** In quotation marks, unless it was typed in some. */
function quoted(text: string, locale: Locale): Inline {
  const isQuoted = /^\s*["“”„«»‘].*["“”«»’]\s*$/su.test(text);
  return isQuoted
    ? [typed(text, locale)]
    : around((words) => m.report_evidence_quoted({ words }, { locale }), text, locale);
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

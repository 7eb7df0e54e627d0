import type { Answer, Response } from '../../../domain/answer';
import { intervalOf, questionsThatCount } from '../../../domain/composite';
import { restsOnLawNotInForce } from '../../../domain/evidence';
import { labelOf } from '../../../domain/handling';
import { claimedLevels } from '../../../domain/level-interval';
import { type Question, questionsInScope } from '../../../domain/pack';
import { targetOf } from '../../../domain/target';
import { m } from '../../../i18n/generated/messages';
import type { Cell } from '../../model/workbook';
import { isUnspoken, type ReportContext } from '../context';
import { gradeCell } from '../evidence-register';
import { responseWords, saidWords } from '../sections/find-out';
import { targetReason } from '../sections/gaps';
import { axisWord, classWord, effortWord, handlingWord, reasonWord } from '../words';
import { blank, integer, integerOrBlank, text } from './cells';

/** One row a question in the order of the questionnaire; a composite whose parts are answered has a row for each too. */
export function answerRows(context: ReportContext): readonly (readonly Cell[])[] {
  const { pack, assessment } = context;
  return questionsInScope(pack, assessment.scope).flatMap((question) => {
    const counted = questionsThatCount(question, assessment);
    const isWhole = counted.length === 1 && counted[0] === question;
    return [
      [
        ...placeCells(context, question),
        ...resultCells(context, question),
        ...saidCells(context, isWhole ? question : null),
      ],
      ...(isWhole ? [] : counted.map((part) => partRow(context, part))),
    ];
  });
}

function placeCells({ pack, locale }: ReportContext, { id, theme, axis, text: words }: Question): readonly Cell[] {
  const title = pack.themes.find((one) => one.id === theme)?.title ?? '';
  return [text(id), text(`${theme} ${title}`), text(axisWord(axis, locale)), text(words)];
}

/** What is known of a question as a whole; where an edition gives no answer, no class is made of its silence. */
function resultCells(context: ReportContext, question: Question): readonly Cell[] {
  const { assessment, scores, locale } = context;
  const isSilent = isUnspoken(context, question);
  const interval = scores.questions.find((scored) => scored.question.id === question.id)?.interval;
  const priority = scores.priorities.find((one) => one.question.id === question.id);
  const effort = assessment.efforts[question.id];
  return [
    text(isSilent ? m.report_how_silent({}, { locale }) : saidWords(context, question)),
    text(remarksOn(context, question).join(' ')),
    integerOrBlank(interval?.lo),
    integerOrBlank(interval?.hi),
    integer(targetOf(assessment.targets, question.id)),
    text(priority && !isSilent ? classWord(priority.class, locale) : ''),
    text(effort ? effortWord(effort, locale) : ''),
  ];
}

function partRow(context: ReportContext, part: Question): readonly Cell[] {
  const { assessment } = context;
  const { lo, hi } = intervalOf(part, assessment);
  const answer = assessment.answers[part.id];
  const [id, theme, axis] = placeCells(context, part);
  return [
    ...[id, theme, axis].map((cell) => cell ?? blank),
    text(part.label),
    text(responseWords(context, part, answer?.response ?? null)),
    text(answer ? saidBeside(answer.response, context).join(' ') : ''),
    integer(lo),
    integer(hi),
    blank,
    blank,
    blank,
    ...saidCells(context, part),
  ];
}

/** Grade, label, note and its label: of the answer that counts, and never what stands beside "withheld" (METHOD 2.2). */
function saidCells(context: ReportContext, question: Question | null): readonly Cell[] {
  const { assessment, locale } = context;
  const answer = question ? assessment.answers[question.id] : undefined;
  if (!answer || !question) return [blank, blank, blank, blank];
  const isNoteTold = answer.response?.kind !== 'withheld' && answer.note.trim() !== '';
  return [
    text(claimedLevels(answer.response) ? gradeCell(context, answer) : ''),
    text(handlingWord(answer.handling, locale)),
    text(isNoteTold ? answer.note : ''),
    text(isNoteTold ? handlingWord(labelOf(assessment, `note/${question.id}`), locale) : ''),
  ];
}

function remarksOn(context: ReportContext, question: Question): readonly string[] {
  const { assessment, locale } = context;
  const answer: Answer | undefined = assessment.answers[question.id];
  const isCounted = questionsThatCount(question, assessment)[0] === question;
  return [
    ...(answer && isCounted ? saidBeside(answer.response, context) : []),
    ...(answer && isCounted && restsOnLawNotInForce(answer) ? [m.report_law_warning({}, { locale })] : []),
    ...targetReason(context, question),
  ];
}

/** Who would know, or why a question is set aside and who confirmed it. */
function saidBeside(response: Response | null, { locale }: ReportContext): readonly string[] {
  if (response?.kind === 'dk' && response.whoWouldKnow.trim() !== '')
    return [m.report_find_office({ offices: response.whoWouldKnow }, { locale })];
  if (response?.kind !== 'na') return [];
  const confirmed = { term: m.report_aside_confirmed({}, { locale }), value: response.confirmedBy };
  return [
    ...(response.reason === null ? [] : [`${reasonWord(response.reason, locale)}.`]),
    response.explanation,
    ...(response.confirmedBy.trim() === '' ? [] : [m.report_plan_fact(confirmed, { locale })]),
  ];
}

import { answersThatCount } from '../../domain/composite';
import { type OpenQuestion, openQuestions } from '../../domain/open-questions';
import { formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Block } from '../model/block';
import { heading, paragraph, remark, strong } from './blocks';
import { isUnspoken, type ReportContext } from './context';
import { classWord, levelWords, responseWord } from './words';

/** What to find out, point by point (METHOD 4.1, row 9: unknowns become questions, not zeros). */
export function findOutSection(context: ReportContext): readonly Block[] {
  const { assessment, locale } = context;
  const open = openPoints(context);
  return [
    heading(1, m.report_find_heading({}, { locale }), 'find-out'),
    ...editionRemark(context),
    remark('lead', open.length > 0 ? m.report_find_intro({}, { locale }) : m.report_find_empty({}, { locale })),
    ...open.map(({ priority, isWithheld, offices }) => {
      const { question, interval } = priority;
      const responses = answersThatCount(question, assessment).map((answer) => answer.response);
      const said = (responses.length > 0 ? responses : [null]).map((response) => responseWord(response, locale));
      const state = `${classWord(priority.class, locale)}: ${levelWords(interval, locale)}`;
      return paragraph(
        strong(`${question.id} ${question.label}. `),
        `${m.report_find_item({ words: formatList(locale, said), state }, { locale })} `,
        isWithheld
          ? m.report_find_withheld({}, { locale })
          : m.report_find_office({ offices: formatList(locale, offices, 'disjunction') }, { locale }),
      );
    }),
  ];
}

/** Formal questions to named offices, ready to be put into letters. */
export function questionsToSendSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  const open = openPoints(context).filter(({ isWithheld }) => !isWithheld);
  return [
    heading(1, m.report_send_heading({}, { locale }), 'questions-to-send'),
    remark('lead', open.length > 0 ? m.report_send_intro({}, { locale }) : m.report_send_empty({}, { locale })),
    ...open.map(({ priority: { question }, offices }) =>
      paragraph(
        strong(`${m.report_send_to({ offices: formatList(locale, offices, 'disjunction') }, { locale })}. `),
        `${question.questionToSend} (${question.id})`,
      ),
    ),
  ];
}

/** The points that the answers leave open; where an edition gives no answer, it does not say that nobody has one. */
export function openPoints(context: ReportContext): readonly OpenQuestion[] {
  const open = openQuestions(context.scores, context.assessment);
  return open.filter(({ priority }) => !isUnspoken(context, priority.question));
}

function editionRemark({ edition, locale }: ReportContext): readonly Block[] {
  return edition === 'internal' ? [] : [remark('note', m.report_find_edition({}, { locale }))];
}

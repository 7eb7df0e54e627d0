import { groupBy } from '../../../base/group-by';
import type { Flag, FlagId } from '../../../domain/flags';
import type { MinimumResult } from '../../../domain/minimums';
import { findQuestion, type QuestionId } from '../../../domain/pack';
import { formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { heading, paragraph, remark, strong, table } from '../blocks';
import { isUnspoken, type ReportContext } from '../context';
import { evidenceReference } from './evidence';
import { flagStateWord, flagWord, levelWords, verdictWord } from '../words';

/** Each critical minimum with level, evidence and what would meet it, then the pair flags (METHOD 2.6, 4.1 row 3). */
export function minimumsSection(context: ReportContext): readonly Block[] {
  const { scores, locale } = context;
  return [
    heading(1, m.report_minimums_heading({}, { locale }), 'minimums'),
    remark('lead', m.report_minimums_intro({}, { locale })),
    ...scores.minimums.map((result) => minimumParagraph(context, result)),
    heading(2, m.report_minimums_flags({}, { locale }), 'flags'),
    table(
      m.report_minimums_flagscaption({}, { locale }),
      [
        { title: m.report_minimums_flag({}, { locale }), width: 6 },
        { title: m.report_minimums_state({}, { locale }), width: 1.6 },
        { title: m.report_minimums_reason({}, { locale }), width: 4 },
      ],
      scores.flags.map((flag) => {
        const name = `${flag.id} ${flagWord(flag.id, locale)}`;
        const isRaised = flag.state === 'raised';
        return [
          isRaised ? `${name}\n${flagMeaning(flag.id, locale)}` : name,
          stateOfFlag(context, flag),
          isRaised ? opposedQuestions(flag, locale).join('\n') : '–',
        ];
      }),
    ),
  ];
}

/** What a raised flag says of the law, in one line. */
export function flagMeaning(id: FlagId, locale: Locale): string {
  const words = { F1: m.report_flag_f1, F2: m.report_flag_f2, F3: m.report_flag_f3, F4: m.report_flag_f4 };
  return words[id]({}, { locale });
}

/** "R04.L1 against R04.I1 and R04.I2": what contradicts what, a line for each requirement. */
export function opposedQuestions({ id, questions }: Flag, locale: Locale): readonly string[] {
  const isPair = id === 'F1' || id === 'F4';
  const groups = isPair ? [questions] : [...groupBy(questions, (question) => question.split('.')[0]).values()];
  return groups.map((group) => {
    const isFirst = (question: QuestionId, at: number) => (isPair ? at === 0 : question.includes('.L'));
    const [first, others] = [group.filter(isFirst), group.filter((question, at) => !isFirst(question, at))];
    return m.report_minimums_against(
      { first: formatList(locale, first), others: formatList(locale, others) },
      { locale },
    );
  });
}

/** A flag that rests on a question without an answer in this edition is not clear: the edition cannot tell. */
export function stateOfFlag(context: ReportContext, { state, questions }: Flag): string {
  const { pack, locale } = context;
  const isSilent = questions.some((id) => {
    const question = findQuestion(pack, id);
    return question !== null && isUnspoken(context, question);
  });
  return state === 'clear' && isSilent ? m.word_flag_open({}, { locale }) : flagStateWord(state, locale);
}

/** "Breached. Found: level 1; minimum: level 3. Without them nothing can be prosecuted." */
export function minimumSentence(result: MinimumResult, locale: Locale): string {
  return `${foundSentence(result, locale)} ${result.minimum.because}`;
}

function foundSentence({ minimum, status, interval }: MinimumResult, locale: Locale): string {
  const [word, found] = [verdictWord(status, locale), levelWords(interval, locale)];
  return m.report_minimums_line({ word, found, level: minimum.level }, { locale });
}

/** What is met needs no reason, and nothing that would meet it. */
function minimumParagraph(context: ReportContext, result: MinimumResult): Block {
  const { minimum, question, status } = result;
  const { locale } = context;
  const title = strong(`${minimum.id} ${question.label} (${question.id}). `);
  const evidence = evidenceReference(context, question);
  if (status === 'met') return paragraph(title, `${foundSentence(result, locale)} ${evidence}`);
  const needed = m.report_minimums_needed({ anchor: question.anchors[minimum.level] }, { locale });
  return paragraph(title, `${minimumSentence(result, locale)} ${evidence}\n${needed}`);
}

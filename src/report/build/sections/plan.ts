import { lacksOfAct } from '../../../domain/act-lacks';
import type { Act } from '../../../domain/action-plan';
import { sortActs } from '../../../domain/arrange-acts';
import { findQuestion } from '../../../domain/pack';
import { formatDate, formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block, Inline } from '../../model/block';
import { heading, remark, strong } from '../blocks';
import type { ReportContext } from '../context';
import { paragraphWords } from '../paragraph-words';
import { actStateWord, lackWord } from '../plan-words';
import { remedyInstrumentWord } from '../words';

/** What the committee will do, act by act: by which means, who, by when, and how one will see it (METHOD 4.1, section 8). */
export function planSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  const acts = actsByPriority(context);
  return [
    heading(1, m.report_plan_heading({}, { locale }), 'action-plan'),
    remark('lead', acts.length > 0 ? m.report_plan_intro({}, { locale }) : m.report_plan_empty({}, { locale })),
    ...(acts.length > 0 ? [planTable(context, acts)] : []),
  ];
}

/** The acts in the order of the gaps that they close; those of the committee's own come last. */
export function actsByPriority({ assessment, scores }: ReportContext): readonly Act[] {
  return sortActs(assessment.plan, { by: 'priority', priorities: scores.priorities, compareText: () => 0 });
}

/** What will be done, or that nobody wrote it yet. */
export function actTitle({ act }: Act, locale: Locale): string {
  return act.trim() === '' ? m.plan_act_untitled({}, { locale }) : act;
}

/** "Still lacks an owner and a due date.", "" where it lacks nothing. */
export function lacksSentence(act: Act, locale: Locale): string {
  const lacks = lacksOfAct(act).map((lack) => lackWord(lack, locale));
  return lacks.length === 0 ? '' : m.plan_act_lacks({ list: formatList(locale, lacks) }, { locale });
}

/** What will be done beside who does it and by when; a row is a paragraph that can be quoted. */
function planTable(context: ReportContext, acts: readonly Act[]): Block {
  const { locale } = context;
  return {
    kind: 'table',
    caption: m.report_plan_caption({}, { locale }),
    columns: [
      { title: m.report_plan_number({}, { locale }), width: 1.2 },
      { title: m.report_plan_act({}, { locale }), width: 8.2 },
      { title: m.report_plan_who({}, { locale }), width: 4.4 },
      { title: m.report_plan_when({}, { locale }), width: 4.2 },
    ],
    rows: acts.map((act) => [[], actCell(context, act), ...factCells(context, act).map((text) => [{ text }])]),
    isNumbered: true,
  };
}

/** The act, what it answers, its first step and how one will see that it is done; last what it still lacks. */
function actCell(context: ReportContext, act: Act): Inline {
  const { locale } = context;
  const lines = [
    answeredWords(context, act),
    factLine(m.plan_field_step({}, { locale }), act.firstStep, locale),
    factLine(m.report_plan_sign({}, { locale }), act.sign, locale),
    lacksSentence(act, locale),
  ];
  return [strong(actTitle(act, locale)), ...lines.filter((line) => line !== '').map((text) => ({ text: `\n${text}` }))];
}

/** Who, by which means and with what money; due date, review and state; a dash where nothing is said. */
function factCells({ locale }: ReportContext, act: Act): readonly string[] {
  const word = act.instrument === null ? '' : remedyInstrumentWord(act.instrument, locale);
  const instrument = factLine(m.report_plan_instrument({}, { locale }), word, locale);
  const review = factLine(m.report_plan_review({}, { locale }), formatDate(locale, act.reviewOn), locale);
  const cells = [
    [act.owner, instrument, factLine(m.plan_field_money({}, { locale }), act.money, locale)],
    [formatDate(locale, act.dueOn), review, actStateWord(act.state, locale)],
  ];
  return cells.map((lines) => lines.filter((line) => line.trim() !== '').join('\n') || '–');
}

function factLine(term: string, value: string, locale: Locale): string {
  return value.trim() === '' ? '' : m.report_plan_fact({ term, value }, { locale });
}

/** The paragraph that the act answers, through the gap it closes. */
export function answeredWords({ pack, locale }: ReportContext, { question: id }: Act): string {
  const question = id === null ? null : findQuestion(pack, id);
  if (!question) return id === null ? '' : m.plan_source_unknown({ id }, { locale });
  return `${paragraphWords(pack, question.paragraph, locale)} ${m.report_plan_question({ id: question.id, label: question.label }, { locale })}`.trim();
}

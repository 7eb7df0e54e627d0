import { lacksOfAct } from '../../../domain/act-lacks';
import type { Act } from '../../../domain/action-plan';
import { sortActs } from '../../../domain/arrange-acts';
import { findQuestion } from '../../../domain/pack';
import { formatDate, formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { heading, list, paragraph, remark, strong } from '../blocks';
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
    ...acts.flatMap((act) => actBlocks(context, act)),
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

function actBlocks(context: ReportContext, act: Act): readonly Block[] {
  const { locale } = context;
  const lacks = lacksSentence(act, locale);
  const answers = answeredWords(context, act);
  return [
    paragraph(strong(actTitle(act, locale)), ...(answers === '' ? [] : [` ${answers}`])),
    list(factsOf(context, act)),
    ...(lacks === '' ? [] : [remark('note', lacks)]),
  ];
}

/** What is decided: by whom, with what; the first step; how one will see it. What is open stands in one sentence below. */
function factsOf({ locale }: ReportContext, act: Act): readonly string[] {
  const instrument = act.instrument === null ? '' : remedyInstrumentWord(act.instrument, locale);
  const lines: readonly (readonly (readonly [string, string])[])[] = [
    [
      [m.plan_field_instrument({}, { locale }), instrument],
      [m.plan_field_owner({}, { locale }), act.owner],
      [m.plan_field_due({}, { locale }), formatDate(locale, act.dueOn)],
      [m.plan_field_money({}, { locale }), act.money],
    ],
    [[m.plan_field_step({}, { locale }), act.firstStep]],
    [
      [m.plan_field_sign({}, { locale }), act.sign],
      [m.plan_field_review({}, { locale }), formatDate(locale, act.reviewOn)],
      [m.plan_field_state({}, { locale }), actStateWord(act.state, locale)],
    ],
  ];
  return lines
    .map((facts) => facts.filter(([, value]) => value.trim() !== ''))
    .filter((facts) => facts.length > 0)
    .map((facts) => facts.map(([term, value]) => m.report_plan_fact({ term, value }, { locale })).join(' · '));
}

/** The paragraph that the act answers, through the gap it closes. */
export function answeredWords({ pack, locale }: ReportContext, { question: id }: Act): string {
  const question = id === null ? null : findQuestion(pack, id);
  if (!question) return id === null ? '' : m.plan_source_unknown({ id }, { locale });
  return `${paragraphWords(pack, question.paragraph, locale)} ${m.report_plan_question({ id: question.id, label: question.label }, { locale })}`.trim();
}

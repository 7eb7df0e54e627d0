import type { SectionId } from '../../../domain/report-sections';
import { formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { paragraph } from '../blocks';
import { isPrinted, type ReportContext } from '../context';
import { chartsAnnex, practiceSection, profileSection } from './charts';
import { closingSection } from './closing';
import { asideSection, evidenceSection } from './evidence';
import { findOutSection } from './find-out';
import { gapsAnnex, gapsSection } from './gaps';
import { glossaryAnnex } from './glossary';
import { howDoneSection } from './how-done';
import { levelsSection } from './levels';
import { methodSection } from './method';
import { minimumsSection } from './minimums';
import { notesAnnex } from './notes';
import { outwardSection } from './outward';
import { paragraphsAnnex } from './paragraphs';
import { planSection } from './plan';
import { prioritiesSection } from './priorities';
import { lettersAnnex, questionsToSendSection } from './questions-to-send';
import { sinceSection } from './since';
import { summarySection } from './summary';
import { themesSection } from './themes';
import { votesAnnex } from './votes';

/** The blocks of a section; none where this assessment has nothing for it. */
export function sectionBlocks(context: ReportContext, id: SectionId): readonly Block[] {
  return builders[id](context);
}

const isQuick = ({ assessment }: ReportContext): boolean => assessment.scope === 'quick';

const builders: Readonly<Record<SectionId, (context: ReportContext) => readonly Block[]>> = {
  summary: (context) => [...summarySection(context), { kind: 'page-break' }],
  'how-done': howDoneSection,
  minimums: minimumsSection,
  levels: levelsSection,
  profile: profileSection,
  practice: practiceSection,
  themes: themesSection,
  priorities: prioritiesSection,
  plan: (context) => (isQuick(context) && context.assessment.plan.length === 0 ? [] : planSection(context)),
  'find-out': findOutSection,
  'questions-to-send': questionsToSendSection,
  outward: outwardSection,
  since: sinceSection,
  closing: closingSection,
  paragraphs: paragraphsAnnex,
  evidence: evidenceSection,
  method: (context) => [...methodSection(context), ...leftOutWords(context)],
  'set-aside': asideSection,
  votes: votesAnnex,
  glossary: glossaryAnnex,
  letters: lettersAnnex,
  gaps: (context) => (isQuick(context) ? gapsSection(context) : gapsAnnex(context)),
  notes: notesAnnex,
  'chart-figures': chartsAnnex,
};

/** Tells the reader which sections the template left out, of those that would have said something. */
function leftOutWords(context: ReportContext): readonly Block[] {
  const { sections, locale } = context;
  const titles = sections.flatMap(({ id }) => {
    const [first] = isPrinted(context, id) ? [] : sectionBlocks(context, id);
    return first?.kind === 'heading' ? [first.text] : [];
  });
  if (titles.length === 0) return [];
  return [paragraph(m.report_method_leftout({ sections: formatList(locale, titles) }, { locale }))];
}

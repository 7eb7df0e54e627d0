import { coverageOf, type ParagraphCoverage } from '../../../domain/coverage';
import { type QuestionId, type Theme } from '../../../domain/pack';
import { formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { annex, heading, remark, table } from '../blocks';
import type { ReportContext } from '../context';
import { levelWords } from '../words';

/** Every paragraph of every source with the levels found under it, or why none is asked (METHOD 4.1, annex A). */
export function paragraphsAnnex(context: ReportContext): readonly Block[] {
  const { pack, locale } = context;
  const covered = coverageOf(pack);
  return [
    annex(m.report_paragraphs_heading({}, { locale }), 'paragraphs'),
    remark('lead', m.report_paragraphs_intro({}, { locale })),
    ...pack.sources.flatMap(({ id, title }) => [
      heading(2, title, `source-${id}`),
      table(
        m.report_paragraphs_caption({ source: id }, { locale }),
        [
          { title: m.report_paragraphs_paragraph({}, { locale }), width: 3 },
          { title: m.report_paragraphs_found({}, { locale }), width: 11 },
        ],
        covered
          .filter(({ source }) => source === id)
          .map((paragraph) => [paragraph.label, foundUnder(context, paragraph)]),
      ),
    ]),
  ];
}

function foundUnder(context: ReportContext, { status, home, also, because }: ParagraphCoverage): string {
  const { locale } = context;
  switch (status) {
    case 'asked':
      return home.map((id) => levelOf(context, id)).join(' ');
    case 'answered-elsewhere':
      return m.report_paragraphs_elsewhere({ questions: formatList(locale, also) }, { locale });
    case 'spent':
    case 'context':
      return because ?? '';
    case 'not-asked-yet':
      return m.report_paragraphs_unasked({}, { locale });
  }
}

/** "R02.L1: level 2." and, where no level counts, why. */
function levelOf({ pack, scores, locale }: ReportContext, id: QuestionId): string {
  const scored = scores.questions.find(({ question }) => question.id === id);
  if (scored) return m.report_paragraphs_level({ id, words: levelWords(scored.interval, locale) }, { locale });
  const isAside = scores.setAside.includes(id);
  const isKnown = pack.themes.some(({ questions }: Theme) => questions.some((question) => question.id === id));
  const words = isAside || !isKnown ? m.word_answer_na({}, { locale }) : m.report_paragraphs_unasked({}, { locale });
  return m.report_paragraphs_level({ id, words }, { locale });
}

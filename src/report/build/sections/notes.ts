import { questionsThatCount } from '../../../domain/composite';
import { labelOf } from '../../../domain/handling';
import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { annex, paragraph, remark, strong } from '../blocks';
import type { ReportContext } from '../context';
import { typed } from '../typed-words';
import { handlingWord } from '../words';

/** What the committee noted beside its answers, word for word; what stands beside "withheld" is never printed (METHOD 2.2). */
export function notesAnnex(context: ReportContext): readonly Block[] {
  const { scores, assessment, locale } = context;
  const noted = scores.questions
    .flatMap(({ question }) => questionsThatCount(question, assessment))
    .flatMap((question) => {
      const answer = assessment.answers[question.id];
      const isTold = answer && answer.response?.kind !== 'withheld' && answer.note.trim() !== '';
      return isTold ? [{ question, note: answer.note }] : [];
    });
  if (noted.length === 0) return [];
  return [
    annex(m.report_notes_heading({}, { locale }), 'notes'),
    remark('lead', m.report_notes_intro({}, { locale })),
    ...noted.flatMap(({ question, note }) => {
      const label = handlingWord(labelOf(assessment, `note/${question.id}`), locale);
      const [first = '', ...others] = note.split(/\n+/).filter((line) => line.trim() !== '');
      return [
        paragraph(strong(`${question.id} ${question.label} (${label}). `), typed(first, locale)),
        ...others.map((line) => paragraph(typed(line, locale))),
      ];
    }),
  ];
}

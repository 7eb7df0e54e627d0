import { axisCounts } from '../../domain/axis-counts';
import { scoredQuestions } from '../../domain/common-set';
import type { Course } from '../../domain/course';
import { formatDate, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord } from '../../report/build/words';
import { Table } from '../../ui/table/Table';

/** The counts of every assessment on each axis, over the questions common to all. */
export function CourseCounts({ course }: { readonly course: Course }) {
  const locale = currentLocale();
  const count = (value: number) => formatNumber(locale, value);
  const rows = course.assessments.flatMap((assessment, at) =>
    axisCounts({ questions: scoredQuestions(course.common, assessment) }).map((counts) => ({
      ...counts,
      at,
      day: assessment.period.to,
    })),
  );
  return (
    <Table
      caption={m.compare_course_counts()}
      columns={[
        { heading: m.compare_course_day(), cell: ({ day }) => formatDate(locale, day) },
        { heading: m.report_levels_axis(), cell: ({ axis }) => axisWord(axis, locale) },
        { heading: m.report_levels_reached(), cell: ({ reached }) => count(reached), numeric: true },
        { heading: m.report_levels_below(), cell: ({ below }) => count(below), numeric: true },
        { heading: m.report_levels_undecided(), cell: ({ undecided }) => count(undecided), numeric: true },
      ]}
      rows={rows}
      rowKey={({ at, axis }) => `${at} ${axis}`}
    />
  );
}

import type { CellCourse, Course } from '../../domain/course';
import { formatDate } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { cellWords } from '../../report/build/cell-words';
import { axisWord } from '../../report/build/words';
import { Table } from '../../ui/table/Table';
import { useServices } from '../services';

/** All that the bars of the course show, one column for each assessment. */
export function CourseTable({ course }: { readonly course: Course }) {
  const { pack } = useServices();
  const locale = currentLocale();
  const stepAt = (at: number) => (cell: CellCourse) => {
    const step = cell.steps[at];
    return step ? cellWords(step, locale) : '–';
  };
  return (
    <Table
      caption={m.compare_course_caption()}
      columns={[
        {
          heading: m.report_levels_theme(),
          cell: (cell: CellCourse) => pack.themes.find(({ id }) => id === cell.id)?.title ?? '',
        },
        { heading: m.report_levels_axis(), cell: ({ axis }) => axisWord(axis, locale) },
        ...course.assessments.map(({ period }, at) => ({ heading: formatDate(locale, period.to), cell: stepAt(at) })),
      ]}
      rows={course.cells}
      rowKey={({ id, axis }) => `${id} ${axis}`}
    />
  );
}

import type { CellCourse, Course } from '../../domain/course';
import { formatDate, formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { cellWords } from '../../report/build/cell-words';
import { axisWord } from '../../report/build/words';
import { LevelStrip } from '../../ui/level-strip/LevelStrip';
import { SlopeBars } from '../../ui/slope-bars/SlopeBars';
import { useServices } from '../services';
import { barOf } from './bar-of';
import styles from './Course.module.css';

/** One bar for each assessment, from the earliest above to the newest below, for every theme and axis. */
export function CourseBars({ course }: { readonly course: Course }) {
  const { pack } = useServices();
  return pack.themes.map(({ id, title }) => {
    const cells = course.cells.filter((cell) => cell.id === id);
    if (cells.length === 0) return null;
    return (
      <div key={id} className={styles.theme}>
        <h3>{title}</h3>
        {cells.map((cell) => (
          <CourseRow key={cell.axis} cell={cell} theme={title} course={course} />
        ))}
      </div>
    );
  });
}

interface CourseRowProps {
  readonly cell: CellCourse;
  readonly theme: string;
  readonly course: Course;
}

function CourseRow({ cell, theme, course }: CourseRowProps) {
  const locale = currentLocale();
  const axis = axisWord(cell.axis, locale);
  const days = course.assessments.map(({ period }) => formatDate(locale, period.to));
  const words = cell.steps.map((step) => cellWords(step, locale));
  const described = words.map((interval, at) => m.compare_course_step({ day: days[at] ?? '', interval }));
  return (
    <div className={styles.row}>
      <span className={styles.axis}>{axis}</span>
      {cell.steps[0]?.only ? (
        <div className={styles.strips}>
          {cell.steps.map((step, at) => (
            <LevelStrip key={at} interval={step.only} label={described[at] ?? ''} />
          ))}
        </div>
      ) : (
        <SlopeBars
          steps={cell.steps.map(barOf)}
          title={m.compare_bars_title({ theme, axis })}
          description={formatList(locale, described)}
        />
      )}
      <ol className={styles.days} data-kind={cell.steps[0]?.only ? 'levels' : 'bars'} role="list" aria-hidden="true">
        {words.map((interval, at) => (
          <li key={at}>{m.compare_course_step({ day: days[at] ?? '', interval })}</li>
        ))}
      </ol>
    </div>
  );
}

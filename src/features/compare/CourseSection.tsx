import { useMemo } from 'react';
import type { Assessment } from '../../domain/assessment';
import { hasThemeFigures } from '../../domain/comparison';
import { courseOverTime } from '../../domain/course';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { useServices } from '../services';
import { CourseBars } from './CourseBars';
import { CourseCounts } from './CourseCounts';
import { CourseTable } from './CourseTable';

/** Three or more assessments over the questions that all of them can compare; counts only where one is a quick scan. */
export function CourseSection({ assessments }: { readonly assessments: readonly Assessment[] }) {
  const { pack } = useServices();
  const course = useMemo(() => courseOverTime(pack, assessments), [pack, assessments]);
  const hasFigures = hasThemeFigures(course.assessments);
  return (
    <Section title={m.compare_course_heading()}>
      <p>{m.compare_course_intro({ count: course.common.length })}</p>
      {course.common.length > 0 && !hasFigures && (
        <>
          <p>{m.report_levels_quicknote()}</p>
          <CourseCounts course={course} />
        </>
      )}
      {course.common.length > 0 && hasFigures && (
        <>
          <CourseBars course={course} />
          <CourseTable course={course} />
        </>
      )}
    </Section>
  );
}

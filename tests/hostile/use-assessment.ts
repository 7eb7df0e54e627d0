import type { Assessment } from '../../src/domain/assessment';
import { answeredOf, summaryFromAssessment } from '../../src/domain/summary';
import { answersWithoutQuestion } from '../../src/domain/progress';
import { compareAssessments } from '../../src/domain/comparison';
import type { Pack } from '../../src/domain/pack';
import { scoreAssessment } from '../../src/domain/scores';
import { readAssessmentFile } from '../../src/exchange/read-assessment-file';
import { writeAssessmentFile } from '../../src/exchange/write-assessment-file';
import { formatMoment, formatPeriod } from '../../src/i18n/format';
import { buildReport } from '../../src/report/build/build-report';

interface Use {
  readonly pack: Pack;
  readonly other: Assessment;
  readonly isThorough: boolean;
}

/** What goes wrong when an assessment is counted, compared, shown in the import dialog, written again and printed. */
export function problemsInUse(assessment: Assessment, { pack, other, isThorough }: Use): readonly string[] {
  const uses: Readonly<Record<string, () => unknown>> = {
    'summing up': () => [answeredOf(pack, summaryFromAssessment(assessment)), answersWithoutQuestion(pack, assessment)],
    'naming its period': () => [formatPeriod('en', assessment.period), formatMoment('en', assessment.changedAt)],
    scoring: () => scoreAssessment(pack, assessment),
    'writing it again': () => mustReadTheSame(assessment),
    ...(isThorough && {
      comparing: () => compareAssessments(pack, other, assessment),
      printing: () => report(pack, assessment),
    }),
  };
  return Object.entries(uses).flatMap(([name, tryIt]) => {
    try {
      tryIt();
      return [];
    } catch (error) {
      return [`${name}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error)}`];
    }
  });
}

function mustReadTheSame(assessment: Assessment): void {
  const { text, fileName } = writeAssessmentFile(assessment);
  const read = readAssessmentFile(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(`is refused as ${JSON.stringify(read.error)}`);
  if (read.value.isAltered) throw new Error('says that it was altered');
  if (writeAssessmentFile(read.value.assessment).text !== text) throw new Error('changes on the way');
  if (!fileName.endsWith('.lacuna.json')) throw new Error(`is called ${fileName}`);
}

const report = (pack: Pack, assessment: Assessment) => buildReport({ pack, assessment, locale: 'en', paper: 'a4' });

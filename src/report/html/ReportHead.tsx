import type { Report } from '../model/block';
import { LetterheadView } from './LetterheadView';
import { LevelHeading } from './LevelHeading';

/** What a cover says: the marks first, then title, what it is not, and the facts. */
export function ReportHead({ report }: { readonly report: Report }) {
  const facts = report.facts.filter(({ value }) => value !== '');
  return (
    <header className="reportHead" data-opening={report.opening}>
      <ReportMarks report={report} />
      {report.letterhead && <LetterheadView letterhead={report.letterhead} />}
      <LevelHeading className="reportTitle" level={1}>
        {report.title}
      </LevelHeading>
      <p className="reportSubtitle">
        <bdi>{report.subtitle}</bdi>
      </p>
      <p className="reportDisclaimer">{report.disclaimer}</p>
      <dl className="reportFacts">
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** Who may read it, which data it was made of, and that it is a training case; the first and the last thing on the page. */
export function ReportMarks({ report: { handlingLine, fingerprintLine, trainingMark } }: { readonly report: Report }) {
  return (
    <p className="reportMarks">
      <span>{handlingLine}</span> {fingerprintLine !== '' && <span>{fingerprintLine}</span>}{' '}
      {trainingMark !== '' && <strong>{trainingMark}</strong>}
    </p>
  );
}

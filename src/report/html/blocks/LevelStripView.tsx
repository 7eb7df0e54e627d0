import { useId } from 'react';
import type { LevelRow, LevelStripBlock } from '../../model/block';
import { LevelBoxes, LevelKeyBox } from '../charts/LevelBoxes';
import { InlineRuns } from '../InlineRuns';

/** One row a question: id, label, five boxes, and the same in words. */
export function LevelStripView({ block }: { readonly block: LevelStripBlock }) {
  const { caption, legend, isKeyShown, groups } = block;
  return (
    <div className="reportLevels">
      {caption !== '' && <p className="reportCaption">{caption}</p>}
      {isKeyShown && <LevelKey legend={legend} />}
      {groups.map((group) => (
        <LevelGroup key={group.title} legend={legend} group={group} />
      ))}
    </div>
  );
}

function LevelKey({ legend }: Pick<LevelStripBlock, 'legend'>) {
  return (
    <ul className="reportKey" role="list">
      {(['proved', 'possible', 'target'] as const).map((sign) => (
        <li key={sign}>
          <LevelKeyBox sign={sign} /> {legend[sign]}
        </li>
      ))}
    </ul>
  );
}

interface LevelGroupProps extends Pick<LevelStripBlock, 'legend'> {
  readonly group: LevelStripBlock['groups'][number];
}

function LevelGroup({ legend, group: { title, rows } }: LevelGroupProps) {
  const id = useId();
  return (
    <>
      {title !== '' && (
        <p className="reportGroup" id={id}>
          {title}
        </p>
      )}
      <ul className="reportRows" role="list" aria-labelledby={title === '' ? undefined : id}>
        {rows.map((row) => (
          <li key={row.id}>
            <span className="reportCode">{row.id}</span> <span className="reportLabel">{row.label}</span>{' '}
            <LevelBoxes levels={row} label={inWords(row, legend)} />{' '}
            <span className="reportDetail">{row.more ? `${row.words}.` : row.words}</span>
            {row.more && (
              <>
                {' '}
                <span className="reportMore">
                  <InlineRuns content={row.more} />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "R01.L1: proved 2, possible 3, what the text asks for 3", as the PDF says it. */
function inWords({ id, lo, hi, target }: LevelRow, { proved, possible, target: asked }: LevelStripBlock['legend']) {
  return `${id}: ${proved} ${lo}, ${possible} ${hi}, ${asked} ${target}`;
}

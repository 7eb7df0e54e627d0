import type { ReactNode } from 'react';
import type { ChartKeyEntry } from '../../model/block';
import { hatched } from './Hatching';

/** What the signs of a chart mean. */
export function ChartKey({ entries }: { readonly entries: readonly ChartKeyEntry[] }) {
  return (
    <ul className="reportKey" role="list">
      {entries.map(({ sign, words }) => (
        <li key={sign}>
          <svg className="reportKeySign" width="28" height="18" aria-hidden="true" focusable="false">
            {signs[sign]}
          </svg>{' '}
          {words}
        </li>
      ))}
    </ul>
  );
}

const across = { x1: 1, x2: 27, y1: 9, y2: 9 };

const signs: { readonly [Sign in ChartKeyEntry['sign']]: ReactNode } = {
  proved: <rect className="reportSolid" x="1" y="4" width="26" height="10" />,
  possible: <rect className="reportPossible" fill={hatched} x="1" y="4" width="26" height="10" />,
  target: <line className="reportTick" x1="14" x2="14" y1="1" y2="17" />,
  single: <circle className="reportHollow" cx="14" cy="9" r="4.5" />,
  mark: <circle className="reportSolid" cx="14" cy="9" r="5.5" />,
  reach: (
    <>
      <line className="reportLine" {...across} />
      <line className="reportLine" x1="27" x2="27" y1="5" y2="13" />
    </>
  ),
  apart: <line className="reportJoin" data-apart="true" {...across} />,
  near: <line className="reportJoin" {...across} />,
};

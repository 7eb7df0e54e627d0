import type { VerdictBlock } from '../../model/block';

/** The sign of a verdict, told apart by shape alone: a tick in a ring, a cross in a solid square, a query in a dashed ring. */
export function VerdictSign({ state }: { readonly state: VerdictBlock['items'][number]['state'] }) {
  return (
    <svg className="reportSign" width="18" height="18" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {signs[state]}
    </svg>
  );
}

const signs = {
  met: (
    <>
      <circle className="reportLine" cx="10" cy="10" r="8.5" />
      <path className="reportLine" d="M5.8 10.4L8.8 13.4L14.4 6.6" />
    </>
  ),
  breached: (
    <>
      <rect className="reportSolid" x="1" y="1" width="18" height="18" />
      <path className="reportOnSolid" d="M5.8 5.8L14.2 14.2M14.2 5.8L5.8 14.2" />
    </>
  ),
  unverified: (
    <>
      <circle className="reportLine" data-dashed="true" cx="10" cy="10" r="8.5" />
      <path className="reportLine" d="M7.2 7.8C7.2 4.4 12.8 4.4 12.8 7.6C12.8 9.8 10 9.8 10 12M10 14V15.6" />
    </>
  ),
};

const id = 'report-hatching';

/** What fills a shape with slanting lines; `Hatching` stands once in each report. */
export const hatched = `url(#${id})`;

/** The strokes of what is possible and not proved, as a pattern: print and forced colours keep it. */
export function Hatching() {
  return (
    <svg className="reportHatching" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="reportStroke" d="M0 0V5" />
        </pattern>
      </defs>
    </svg>
  );
}

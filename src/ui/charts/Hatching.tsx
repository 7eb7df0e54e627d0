import styles from './Drawing.module.css';

/** Diagonal strokes as an SVG pattern, which print and forced colours keep where they drop a background. */
export function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles.hatch} d="M0 0V5" />
      </pattern>
    </defs>
  );
}

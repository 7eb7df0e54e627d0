import { place } from './chart-row';
import styles from './Drawing.module.css';

/** The steps of every scale here. */
export const gridSteps = [0, 20, 40, 60, 80, 100] as const;

/** Fine upright lines behind a drawing, one for each figure of the scale. */
export function Gridlines() {
  return gridSteps.map((step) => (
    <line key={step} className={styles.grid} x1={place(step)} x2={place(step)} y1="0" y2="100%" />
  ));
}

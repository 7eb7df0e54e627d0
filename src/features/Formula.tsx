import styles from './HowComputed.module.css';

/** A line of arithmetic, left to right in every language. */
export function Formula({ children }: { readonly children: string }) {
  return (
    <bdi dir="ltr" className={styles.formula}>
      {children}
    </bdi>
  );
}

import type { ComponentProps } from 'react';
import type { FieldWords } from './Field';
import styles from './Field.module.css';
import { TextField } from './TextField';

type DateFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'id' | 'type'>;

/** A calendar day; the value is an ISO date, shown the way the browser's language writes dates. */
export function DateField(props: DateFieldProps) {
  return <TextField dir={undefined} {...props} type="date" className={styles.date} />;
}

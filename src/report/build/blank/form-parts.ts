import type { FormBlank, FormChoice } from '../../model/form';

/** A box to tick in a field. */
export const choice = (field: string, said: Omit<FormChoice, 'kind' | 'field'>): FormChoice => ({
  kind: 'choice',
  field,
  ...said,
});

/** A line to write on in a field. */
export const blank = (field: string, said: Omit<FormBlank, 'kind' | 'field'>): FormBlank => ({
  kind: 'blank',
  field,
  ...said,
});

import type { PDFDocument, PDFField } from '@cantoo/pdf-lib';
import { failure, type Result, success } from '../base/result';
import { formField } from '../domain/form-fields';
import { readOrigin } from '../domain/form-origin';
import type { Pack } from '../domain/pack';
import type { FileBytes } from '../domain/ports';
import type { Reading } from '../domain/reading';
import { type FieldValues, readingsOf } from './internal/readings-of-fields';

/** What a filled form says. */
export interface FilledForm {
  /** Who filled it, by role; "" where nobody wrote it. */
  readonly role: string;
  /** As it was written. */
  readonly answeredOn: string;
  readonly readings: readonly Reading[];
}

/** Why a file is not read as a form; no part of it is. */
export type FormProblem =
  | {
      readonly kind: 'too-large' | 'not-a-pdf' | 'encrypted' | 'damaged' | 'no-form' | 'newer-form' | 'nothing-filled';
    }
  | { readonly kind: 'other-questionnaire'; readonly pack: string; readonly version: string };

/** Far above any form; what is larger was not made here. */
const largestFormInBytes = 20_000_000;

/** Reads the fields of a form that was filled on screen, whatever program saved it. Any bytes give a result. */
export async function readFilledForm(bytes: FileBytes, pack: Pack): Promise<Result<FilledForm, FormProblem>> {
  if (bytes.length > largestFormInBytes) return failure({ kind: 'too-large' });
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-'))
    return failure({ kind: 'not-a-pdf' });
  const values = await fieldValues(bytes);
  if (!values.ok) return values;
  const origin = readOrigin(values.value.get(formField.origin) ?? '');
  if (origin === null) return failure({ kind: 'no-form' });
  if (origin === 'newer') return failure({ kind: 'newer-form' });
  if (origin.pack !== pack.id || origin.version !== pack.version)
    return failure({ kind: 'other-questionnaire', pack: origin.pack, version: origin.version });
  const readings = readingsOf(values.value, pack, origin.scope);
  if (readings.length === 0) return failure({ kind: 'nothing-filled' });
  const said = (field: string): string => (values.value.get(field) ?? '').trim();
  return success({ role: said(formField.role), answeredOn: said(formField.answeredOn), readings });
}

/** The library throws at what it does not understand, and knows no other way to say so. */
async function fieldValues(bytes: FileBytes): Promise<Result<FieldValues, FormProblem>> {
  const library = await import('@cantoo/pdf-lib');
  try {
    const document = await library.PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
    if (document.isEncrypted) return failure({ kind: 'encrypted' });
    return success(valuesIn(document, library));
  } catch {
    return failure({ kind: 'damaged' });
  }
}

type Library = typeof import('@cantoo/pdf-lib');

function valuesIn(document: PDFDocument, library: Library): FieldValues {
  const values = new Map<string, string>();
  for (const field of document.getForm().getFields()) {
    const value = valueOf(field, library);
    if (value !== null && !values.has(field.getName())) values.set(field.getName(), value);
  }
  return values;
}

/** The value as it stands in the file: a text, or the name of the choice. */
function valueOf(field: PDFField, { PDFHexString, PDFName, PDFString }: Library): string | null {
  const value = field.acroField.getInheritableAttribute(PDFName.of('V'));
  const found = value === undefined ? undefined : field.doc.context.lookup(value);
  if (found instanceof PDFString || found instanceof PDFHexString) return found.decodeText();
  return found instanceof PDFName ? found.decodeText() : null;
}

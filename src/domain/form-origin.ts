import type { Pack, Scope } from './pack';

/** What a form asks: the questionnaire, its version, and how much of it. */
export interface FormOrigin {
  readonly pack: string;
  readonly version: string;
  readonly scope: Scope;
}

/** Raised whenever fields get other names or other values. */
const formVersion = 1;

/** How that begins. */
export const originMark = 'lacuna-form ';

/** What stands in a form so that a program knows what was asked: "lacuna-form 1 parliament 1.0.0 quick". */
export function originOf(pack: Pick<Pack, 'id' | 'version'>, scope: Scope): string {
  return `${originMark}${formVersion} ${pack.id} ${pack.version} ${scope}`;
}

/** The same read back; "newer" for a form of a later kind, null for anything else. */
export function readOrigin(text: string): FormOrigin | 'newer' | null {
  const [, form = '', pack = '', version = '', scope = ''] =
    /^lacuna-form (\d{1,9}) (\S{1,100}) (\S{1,100}) (\S{1,20})$/.exec(text) ?? [];
  if (form === '') return null;
  if (Number(form) > formVersion) return 'newer';
  return scope === 'quick' || scope === 'full' ? { pack, version, scope } : null;
}

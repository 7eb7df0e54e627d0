import type { z } from 'zod';

/** What is wrong with one value of a file; screens turn the fault into words. */
export type IssueFault = 'missing' | 'wrong-type' | 'too-long' | 'too-many' | 'not-allowed' | 'malformed' | 'duplicate';

export interface FileIssue {
  /** Where: `answers["R01.L1"].response.level`. */
  readonly path: string;
  readonly fault: IssueFault;
}

/** The findings of a schema as facts, one for every value. */
export function issuesFromZod(data: unknown, error: z.core.$ZodError): readonly FileIssue[] {
  return error.issues.map((issue) => {
    const fault = isThere(data, issue.path) ? faultFromZod(issue) : 'missing';
    return { path: pathText(issue.path), fault };
  });
}

/** A path as one writes it in code, short enough to print whatever the file holds. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    const key = shortened(String(step));
    if (!/^[A-Za-z_]\w*$/.test(key)) return `${before}[${quoted(key)}]`;
    return before === '' ? key : `${before}.${key}`;
  }, '');
  return text;
}

/** As code writes it: a key that would turn the sentence round, or show nothing, stands there by its number. */
const quoted = (key: string): string =>
  JSON.stringify(key).replaceAll(/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) =>
    [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

const shortened = (key: string): string => (key.length > 60 ? `${key.slice(0, 60)}…` : key);

function faultFromZod(issue: z.core.$ZodIssue): IssueFault {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'not-allowed';
    case 'invalid_format':
    case 'invalid_key':
      return 'malformed';
    case 'custom':
      return faultOfRule(issue.params?.fault);
    default:
      return 'not-allowed';
  }
}

function faultOfRule(fault: unknown): IssueFault {
  return fault === 'duplicate' || fault === 'too-many' ? fault : 'not-allowed';
}

function isThere(data: unknown, path: readonly PropertyKey[]): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = Reflect.get(value, step);
  }
  return true;
}

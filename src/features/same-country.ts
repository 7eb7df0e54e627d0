import { type Country, isCountryNamed } from '../domain/assessment';

/** Whether two assessments are about one country; the invented ones are told apart by their names. */
export function isSameCountry(a: Country, b: Country): boolean {
  if (!isCountryNamed(a)) return false;
  if (a.kind === 'iso') return b.kind === 'iso' && a.code === b.code;
  return b.kind === 'fictional' && a.name === b.name;
}

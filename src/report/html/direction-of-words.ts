import type { Report } from '../model/block';

type Direction = Report['direction'];

/**
 * The direction of words that are written wholly against that of their report, such as a note in Arabic in an English
 * report; undefined for all others, which run as the report does. A sentence of ours with a foreign name in it stays.
 */
export function directionAgainst(direction: Direction, words: string): Direction | undefined {
  const [own, other] = direction === 'ltr' ? [leftToRight, rightToLeft] : [rightToLeft, leftToRight];
  if (!other.test(words) || own.test(words)) return undefined;
  return direction === 'ltr' ? 'rtl' : 'ltr';
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Han}]/u;

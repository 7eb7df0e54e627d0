import { z } from 'zod';
import { textFormats, type TextFormat } from './text-formats';

/** A text of that shape. */
export const formatted = (format: TextFormat) => z.string().regex(textFormats[format]);

/** One paragraph of text. */
export const text = () => formatted('text');

/** A text of that shape as the branded id it stands for. */
export const id = <B extends string>(format: TextFormat) => formatted(format).transform((value) => value as B);

/** One paragraph of at most so many words. */
export const atMostWords = (limit: number) => withAtMost(text(), limit);

/** One paragraph of so many words, both ends included. */
export const wordsBetween = (least: number, most: number) => withAtMost(atLeastWords(least), most);

const atLeastWords = (limit: number) =>
  text().refine((value) => countWords(value) >= limit, { params: { kind: 'too-few-words', limit } });

const withAtMost = (schema: z.ZodString, limit: number) =>
  schema.refine((value) => countWords(value) <= limit, { params: { kind: 'too-many-words', limit } });

const countWords = (value: string): number => value.split(/\s+/).filter((word) => word !== '').length;

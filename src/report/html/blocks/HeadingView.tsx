import type { Heading } from '../../model/block';
import { LevelHeading } from '../LevelHeading';

const levels = { 1: 2, 2: 3, 3: 4 } as const;

/** A heading with its number; the title of the report is one level above all of them. */
export function HeadingView({ block: { level, number, text, anchor } }: { readonly block: Heading }) {
  return (
    <LevelHeading
      className="reportHeading"
      level={levels[level]}
      dataLevel={level}
      id={anchor === '' ? undefined : anchor}
    >
      {number !== '' && <span className="reportNumber">{number}</span>} <span>{text}</span>
    </LevelHeading>
  );
}

import { useId } from 'react';
import type { Block } from '../model/block';
import { LevelHeading } from './LevelHeading';
import { AnchorLink } from './RunLink';

interface ReportContentsProps {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The sections and annexes, each a link. */
export function ReportContents({ title, blocks }: ReportContentsProps) {
  const id = useId();
  const sections = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block] : []));
  return (
    <nav className="reportContents" aria-labelledby={id}>
      <LevelHeading id={id} level={2}>
        {title}
      </LevelHeading>
      <ol role="list">
        {sections.map(({ number, text, anchor }) => (
          <li key={anchor}>
            <span className="reportNumber">{number}</span> <AnchorLink anchor={anchor}>{text}</AnchorLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

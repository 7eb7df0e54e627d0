import { createElement, type ReactNode } from 'react';
import { useSetting } from './setting';

interface LevelHeadingProps {
  /** 1 for the title of the report, 2 for its sections; where the report stands under a heading, all are one lower. */
  readonly level: 1 | 2 | 3 | 4;
  readonly className?: string;
  readonly dataLevel?: number;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** A heading that can be jumped to. */
export function LevelHeading({ level, dataLevel, children, ...attributes }: LevelHeadingProps) {
  const tag = `h${level + useSetting().headingShift}`;
  return createElement(tag, { ...attributes, 'data-level': dataLevel, tabIndex: -1 }, children);
}

import type { ReactNode } from 'react';
import styles from './Computed.module.css';

interface Way {
  readonly key: string;
  readonly name: ReactNode;
  readonly computation: ReactNode;
}

interface ComputedWaysProps {
  readonly heading: 'h3' | 'h4';
  readonly ways: readonly Way[];
}

/** One figure computed in several ways, each under its name, side by side where there is room. */
export function ComputedWays({ heading: Heading, ways }: ComputedWaysProps) {
  return (
    <div className={styles.ways}>
      {ways.map(({ key, name, computation }) => (
        <div key={key}>
          <Heading>{name}</Heading>
          {computation}
        </div>
      ))}
    </div>
  );
}

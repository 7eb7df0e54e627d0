import { type ReactNode, useId } from 'react';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import styles from './ClassGrid.module.css';

/** What stands in a cell: a short sign that leads to its matter. */
export interface GridLink {
  readonly sign: string;
  /** Read after the sign, and shown when pointed at. */
  readonly name: string;
  readonly href: string;
}

export interface GridRow {
  readonly key: string;
  readonly heading: ReactNode;
  /** One for each column. */
  readonly cells: readonly (readonly GridLink[])[];
}

interface ClassGridProps {
  readonly caption: ReactNode;
  /** Heads the column of row headings. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  /** What is said of an empty cell. */
  readonly empty: string;
}

/** Classes down, steps across, links in the cells: a chart that is a real table, so it needs no other one; narrow, each class is a list of its steps. */
export function ClassGrid({ caption, corner, columns, rows, empty }: ClassGridProps) {
  const id = useId();
  return (
    <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id} className={styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, heading, cells }) => (
            <tr key={key}>
              <th scope="row">{heading}</th>
              {cells.map((links, index) => (
                <td key={index} data-empty={links.length === 0}>
                  <span className={styles.step} aria-hidden="true">
                    {columns[index]}
                  </span>
                  <CellLinks links={links} empty={empty} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellLinks({ links, empty }: { readonly links: readonly GridLink[]; readonly empty: string }) {
  if (links.length === 0)
    return (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{empty}</VisuallyHidden>
      </>
    );
  return (
    <ul className={styles.links} role="list">
      {links.map(({ sign, name, href }) => (
        <li key={href}>
          <a href={href} title={name}>
            {sign}
            <VisuallyHidden>{` ${name}`}</VisuallyHidden>
          </a>
        </li>
      ))}
    </ul>
  );
}

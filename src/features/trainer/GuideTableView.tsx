import type { GuideTable } from '../../domain/trainer-guide';
import { type Column, Table } from '../../ui/table/Table';

/** A table of the guide. */
export function GuideTableView({ table: { caption, columns, rows } }: { readonly table: GuideTable }) {
  const [first, ...others] = columns.map(({ title }, index): Column<readonly string[]> => ({
    heading: title,
    cell: (row) => row[index] ?? '',
  }));
  if (first === undefined) return null;
  return <Table caption={caption} columns={[first, ...others]} rows={rows} rowKey={(row) => row.join(' ')} />;
}

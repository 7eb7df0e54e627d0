import type { StorageProblem, UnreadableRecord } from '../../domain/ports';
import { UnreadableEntry } from './UnreadableEntry';

interface UnreadableSectionProps {
  readonly records: readonly UnreadableRecord[];
  readonly onProblem: (problem: StorageProblem) => void;
}

/** What is stored but can't be opened: each named as far as possible, and handed over as a file just as it is. */
export function UnreadableSection({ records, onProblem }: UnreadableSectionProps) {
  return records
    .filter(({ removed }) => !removed)
    .map((record) => <UnreadableEntry key={record.id} record={record} onProblem={onProblem} />);
}

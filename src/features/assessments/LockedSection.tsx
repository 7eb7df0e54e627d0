import type { LockedRecord, StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import styles from './Assessments.module.css';
import { LockedEntry } from './LockedEntry';

interface LockedSectionProps {
  readonly records: readonly LockedRecord[];
  readonly onRemove: (record: LockedRecord) => void;
  readonly onProblem: (problem: StorageProblem) => void;
}

/** The assessments that open with a passphrase only. */
export function LockedSection({ records, ...does }: LockedSectionProps) {
  return (
    <Section title={m.vault_list_title()}>
      <ul className={styles.list} role="list">
        {records.map((record) => (
          <LockedEntry key={record.id} record={record} {...does} />
        ))}
      </ul>
    </Section>
  );
}

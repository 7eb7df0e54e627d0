import type { Assessment } from '../../src/domain/assessment';
import { type Command } from '../../src/domain/commands';
import { entryOf, type JournalEntry } from '../../src/domain/journal';
import type { StoredWhole } from '../../src/domain/ports';
import { fileFromAssessment } from '../../src/formats/assessment-file';
import { fileFromJournalEntry } from '../../src/formats/journal-entry';

/** An assessment as a device stores it, with what the commands do to it in its journal. */
export function buildWhole(start: Assessment, commands: readonly Command[] = [], window = 'page'): StoredWhole {
  let assessment = start;
  const entries: JournalEntry[] = [];
  for (const [index, command] of commands.entries()) {
    const at = new Date(Date.parse('2026-08-01T10:00:00.000Z') + index * 60_000).toISOString();
    const next = command(assessment, at);
    const entry = entryOf(assessment, next, { name: `${window}/${index}`, by: 'Clerk', at });
    if (entry) entries.push(entry);
    assessment = next;
  }
  const { id } = assessment;
  const record = { id, revision: commands.length + 1, removed: false, file: fileFromAssessment(assessment) };
  return { id, record, journal: entries.map(fileFromJournalEntry), files: [] };
}

/** The same with one part of its record changed. */
export function withRecord(whole: StoredWhole, changes: Readonly<Record<string, unknown>>): StoredWhole {
  return { ...whole, record: { ...Object(whole.record), ...changes } as unknown };
}

import { coverageOf } from '../domain/coverage';
import { questionsInScope, type Pack } from '../domain/pack';
import type { Source } from '../domain/source';
import { describeDamage, describePublishing } from '../packs/describe-publishing';
import { readPublishedPacks } from '../packs/published-packs';
import { isPublished, publishingProblems } from '../packs/publishing-problems';
import { readSeedFingerprint } from '../packs/read-pack-files';
import type { Command, ExitCode, Io } from './command';
import {
  loadTrainerGuide,
  loadTrainingCase,
  loadTreatyStatus,
  packOrProblems,
  printProblems,
  projectRoot,
} from './load-pack';
import { parseOptions } from './parse-options';

/** `lacuna check`: every rule a questionnaire must keep, with file, line and reason. */
export function createCheck(root: string = projectRoot): Command {
  const words = { name: 'check', usage: 'check', summary: 'Check the questionnaire and the source documents.' };
  return { ...words, run: (args, io) => Promise.resolve(runCheck(words, { args, root }, io)) };
}

function runCheck(
  words: Pick<Command, 'name' | 'usage'>,
  call: { args: readonly string[]; root: string },
  io: Io,
): ExitCode {
  if (!parseOptions(words, { args: call.args, options: {} }, io)) return 2;
  const pack = packOrProblems(call.root, io);
  if (!pack) return 1;
  const besides = [loadTreatyStatus(pack, call.root), loadTrainingCase(pack, call.root), loadTrainerGuide(call.root)];
  const problems = besides.flatMap((read) => (read.ok ? [] : read.error));
  if (problems.length > 0) {
    printProblems(problems, io);
    return 1;
  }
  const changed = pack.sources.filter((source) => readSeedFingerprint(call.root, source.file) !== source.sha256);
  for (const source of changed) io.stderr(`${describeChange(source)}\n`);
  if (changed.length > 0) return 1;
  const published = readPublishedPacks(call.root);
  const faults = published.ok
    ? publishingProblems(pack, published.value).map(describePublishing)
    : published.error.map(describeDamage);
  for (const fault of faults) io.stderr(`${fault}\n`);
  if (!published.ok || faults.length > 0) return 1;
  io.stdout(summarize(pack, isPublished(pack, published.value)));
  return 0;
}

function describeChange(source: Source): string {
  return `seeds/${source.file}: This is not the document recorded for ${source.id} in seeds/index.yaml: it is missing or was changed. Restore it; source documents are never edited.`;
}

function summarize(pack: Pack, isFrozen: boolean): string {
  const questions = questionsInScope(pack, 'full');
  const minimums = questions.filter((question) => question.criticalMinimum);
  const coverage = coverageOf(pack);
  const open = coverage.filter((entry) => entry.status === 'not-asked-yet');
  const quick = questionsInScope(pack, 'quick').length;
  return [
    `Pack ${pack.id} ${pack.version} is in order.`,
    `${count(pack.themes, 'theme')}, ${count(questions, 'question')} (${quick} in the quick scan), ${count(minimums, 'critical minimum')}.`,
    `${count(pack.sources, 'source')}, ${count(coverage, 'paragraph')}, ${open.length} not asked in this pack yet.`,
    isFrozen ? 'This version is published.' : 'This version is not published yet: "publish" does that.',
    '',
  ].join('\n');
}

function count(things: readonly unknown[], name: string): string {
  return `${things.length} ${name}${things.length === 1 ? '' : 's'}`;
}

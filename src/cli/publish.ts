import { describeDamage, describePublishing } from '../packs/describe-publishing';
import { readPublishedPacks, writePublishedPack } from '../packs/published-packs';
import { isPublished, publishingProblems } from '../packs/publishing-problems';
import type { Command, ExitCode, Io } from './command';
import { packOrProblems, projectRoot } from './load-pack';
import { parseOptions } from './parse-options';

/** `lacuna publish`: freezes the questionnaire under its version, once and for all. */
export function createPublish(root: string = projectRoot): Command {
  const words = {
    name: 'publish',
    usage: 'publish',
    summary: 'Freeze the questionnaire under its version; a published version never changes.',
  };
  return { ...words, run: (args, io) => Promise.resolve(runPublish(words, { args, root }, io)) };
}

function runPublish(
  words: Pick<Command, 'name' | 'usage'>,
  { args, root }: { args: readonly string[]; root: string },
  io: Io,
): ExitCode {
  if (!parseOptions(words, { args, options: {} }, io)) return 2;
  const pack = packOrProblems(root, io);
  if (!pack) return 1;
  const published = readPublishedPacks(root);
  if (!published.ok) return refuse(published.error.map(describeDamage), io);
  const problems = publishingProblems(pack, published.value);
  if (problems.length > 0) return refuse(problems.map(describePublishing), io);
  if (isPublished(pack, published.value)) {
    io.stdout(`Version ${pack.version} is published already and has not changed. Nothing was written.\n`);
    return 0;
  }
  const written = writePublishedPack(root, pack);
  if (!written.ok) return refuse([`The file for version ${pack.version} could not be written.`], io);
  io.stdout(`Version ${pack.version} is published: ${written.value}. From now on it never changes.\n`);
  return 0;
}

function refuse(sentences: readonly string[], io: Io): ExitCode {
  for (const sentence of sentences) io.stderr(`${sentence}\n`);
  io.stderr('Nothing was published.\n');
  return 1;
}

import { questionsInScope, type Pack, type Question } from '../domain/pack';
import type { Command, ExitCode, Io } from './command';
import { packOrProblems, projectRoot } from './load-pack';
import { parseOptions } from './parse-options';

/** `lacuna questions`: every question with the facts that scoring needs. */
export function createQuestions(root: string = projectRoot): Command {
  const words = {
    name: 'questions',
    usage: 'questions [--json]',
    summary: 'List every question with revision, theme, axis, scope, weight, impact and critical minimum.',
  };
  return { ...words, run: (args, io) => Promise.resolve(runQuestions(words, { args, root }, io)) };
}

function runQuestions(
  words: Pick<Command, 'name' | 'usage'>,
  call: { args: readonly string[]; root: string },
  io: Io,
): ExitCode {
  const parsed = parseOptions(words, { args: call.args, options: { json: { type: 'boolean' } } }, io);
  if (!parsed) return 2;
  const pack = packOrProblems(call.root, io);
  if (!pack) return 1;
  const entries = questionsInScope(pack, 'full').map((question) => entryOf(pack, question));
  io.stdout(parsed.values.json ? `${JSON.stringify(entries, null, 2)}\n` : printTable(entries));
  return 0;
}

function entryOf(pack: Pack, question: Question) {
  const requirement = pack.requirements.find((candidate) => candidate.id === question.requirement);
  return {
    id: question.id,
    revision: question.revision,
    theme: question.theme,
    axis: question.axis,
    scope: question.scope,
    weight: requirement?.weight ?? null,
    impact: question.impact,
    criticalMinimum: question.criticalMinimum?.level ?? null,
    paragraph: question.paragraph,
  };
}

function printTable(entries: readonly ReturnType<typeof entryOf>[]): string {
  const rows = [
    ['id', 'revision', 'theme', 'axis', 'scope', 'weight', 'impact', 'minimum', 'paragraph'],
    ...entries.map((entry) => Object.values(entry).map((value) => (value === null ? '-' : String(value)))),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

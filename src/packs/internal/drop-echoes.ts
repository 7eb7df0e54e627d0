import type { PackFault, PackProblem } from '../pack-problem';

type Kind = PackFault['kind'];

/** A complaint on the left says nothing new where one on the right stands at the same place. */
const echoes: readonly (readonly [Kind, Kind])[] = [
  ['wrong-format', 'unknown-name'],
  ['too-few-words', 'wrong-format'],
];

/** The problems without those that only repeat a better one, so that one mistake gives one sentence. */
export function dropEchoes(problems: readonly PackProblem[]): readonly PackProblem[] {
  const seen = new Set(problems.map((problem) => keyOf(problem, problem.fault.kind)));
  return problems.filter(
    (problem) => !echoes.some(([echo, better]) => problem.fault.kind === echo && seen.has(keyOf(problem, better))),
  );
}

function keyOf({ file, path }: PackProblem, kind: Kind): string {
  return `${kind} ${file} ${path}`;
}

import { loadPack } from '../../src/cli/load-pack';
import { partQuestions } from '../../src/domain/composite';
import { type Pack, questionsInScope } from '../../src/domain/pack';
import { kill } from './kill';
import { readOptions, usage } from './read-options';
import { tabs } from './tabs';
import type { ElementsOf } from './write-at-random';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Runs the trial that the command line names; resolves with the exit code. */
async function main(): Promise<number> {
  const trial = readOptions(process.argv.slice(2));
  if (trial === null) {
    process.stderr.write(usage);
    return 2;
  }
  const pack = loadPack();
  if (!pack.ok) throw new Error('The questionnaire has problems; see npm run lacuna -- check');
  const options = { ...trial, elementsOf: elementsIn(pack.value), say };
  const isRight = await (options.kind === 'kill' ? kill(options) : tabs(options));
  return isRight ? 0 : 1;
}

function elementsIn(pack: Pack): ElementsOf {
  const asked = questionsInScope(pack, 'full').flatMap((question) => [question, ...partQuestions(question)]);
  const byQuestion = new Map<string, ReturnType<ElementsOf>>(asked.map(({ id, elements }) => [id, elements]));
  return (question) => byQuestion.get(question) ?? [];
}

process.exitCode = await main();

import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Command, Io } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The values of a command's options and its file names, or null after saying what was wrong with the call. */
export function parseOptions<const O extends Options>(
  command: Pick<Command, 'name' | 'usage'>,
  call: { readonly args: readonly string[]; readonly options: O; readonly files?: number },
  io: Io,
) {
  const complaint = findComplaint(call.args, call.options, call.files ?? 0);
  if (complaint === null) return parseArgs({ args: [...call.args], options: call.options, allowPositionals: true });
  io.stderr(`${command.name}: ${complaint}\nUsage: lacuna ${command.usage}\n`);
  return null;
}

/** Looks at the call before it is parsed strictly, so that nothing is thrown at a mistyped option. */
function findComplaint(args: readonly string[], options: Options, files: number): string | null {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) return `there is no option ${token.rawName}.`;
    if (
      option.type === 'string' &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
    ) {
      return `${token.rawName} needs a value.`;
    }
    if (option.type === 'boolean' && token.value !== undefined) return `${token.rawName} takes no value.`;
  }
  if (positionals.length === files) return null;
  return `expected ${countFiles(files)}, found ${positionals.length === 0 ? 'none' : positionals.join(' ')}.`;
}

function countFiles(files: number): string {
  if (files === 0) return 'no file name';
  return files === 1 ? 'one file name' : `${files} file names`;
}

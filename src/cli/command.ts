/** Where a command writes; tests pass their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** 0: done; 1: the files have a problem; 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One word of the command line. `run` gets the arguments after that word. */
export interface Command {
  readonly name: string;
  /** "check", "score FILE [--json]": what stands after `lacuna` in the help. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}

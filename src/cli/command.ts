/** A command of the program: what it takes, what its help says, and what it does. */
export interface Command {
  readonly name: string;
  /** What it is given besides options: "file", "file…". */
  readonly operands: string;
  /** One line. */
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Lines below the options. */
  readonly notes: readonly string[];
  readonly load: () => Promise<RunCommand>;
}

export interface CommandOption {
  /** Stands for its value in the help; without one it is a switch. */
  readonly value?: string;
  /** One letter. */
  readonly short?: string;
  readonly text: string;
  /** All the values that it may have. */
  readonly choices?: readonly string[];
  /** Other names of some of them. */
  readonly aliases?: Readonly<Record<string, string>>;
}

export interface CommandInput {
  readonly command: Command;
  /** Paths of files, or `-` for what is piped in. */
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/** Gives the exit code of the program. */
export type RunCommand = (input: CommandInput) => Promise<number>;

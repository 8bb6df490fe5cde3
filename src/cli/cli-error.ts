/** What a person at the terminal has to put right. The message is fit to be shown; there is nothing to trace. */
export class CliError extends Error {
  override readonly name = 'CliError';

  /** @param command whose help tells more; empty for that of the program, undefined where no help does */
  constructor(
    message: string,
    readonly command?: string,
  ) {
    super(message);
  }
}

/** What is wrong with a file, in words; undefined for what is no fault of the file system. */
export function fileFault(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/.test(code)) return undefined;
  return FAULTS.get(code) ?? code;
}

const FAULTS = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['EACCES', 'there is no permission for it'],
  ['EPERM', 'there is no permission for it'],
  ['ENOSPC', 'there is no room left'],
  ['EROFS', 'nothing can be written there'],
]);

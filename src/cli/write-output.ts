import { writeFile } from 'node:fs/promises';
import { CliError, fileFault } from './cli-error.js';

/**
 * Writes what was made into a file, or to what it is piped into.
 * @param path of the file, or `-`
 * @throws {CliError}
 */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    if (path === '-') await writeToPipe(text);
    else await writeFile(path, text);
  } catch (error) {
    throw new CliError(
      `${path === '-' ? 'Standard output' : path} can’t be written: ${fileFault(error) ?? String(error)}.`,
    );
  }
}

/** Whoever has read enough, as `head` does, closes the pipe: that is no fault. */
function writeToPipe(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const { stdout } = process;
    const settle = (error?: NodeJS.ErrnoException | null) =>
      !error || error.code === 'EPIPE' ? resolve() : reject(error);
    stdout.once('error', settle);
    stdout.write(text, settle);
  });
}

import type { Story } from '../core/story/story.js';
import { CliError } from './cli-error.js';
import type { CommandInput } from './command.js';
import { PROGRAM } from './help.js';
import { progressOn } from './progress.js';
import { readInput } from './read-input.js';
import { withWrittenAddresses } from './relative-addresses.js';
import { countProblems } from './word-problems.js';

export interface OpenedStory {
  readonly story: Story;
  /** How many of its addresses are relative. */
  readonly relativeCount: number;
}

/**
 * Reads the one story that a command is given, and tells on standard error what is wrong with it.
 * @throws {CliError} where there is none, or it can't be read
 */
export async function openStory({ files, values, command }: CommandInput): Promise<OpenedStory> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new CliError(file === undefined ? 'Which file is to be read?' : 'Only one file can be read.', command.name);
  }
  const { stderr } = process;
  const note = (message: string) => void stderr.write(`${message}\n`);
  const progress = progressOn(stderr);
  const baseUrl = baseUrlOf(values, command.name);
  const options = { from: values.get('from'), columns: values.get('columns'), lang: values.get('lang') };
  const { story, problems, name } = await readInput(file, { ...options, baseUrl, progress, note }).finally(() =>
    progress.end(),
  );
  const counted = countProblems(problems.filter(({ severity }) => severity !== 'note'));
  if (counted) note(`${name}: ${counted}; “${PROGRAM} check ${file}” lists them.`);
  if (baseUrl !== undefined) return { story, relativeCount: 0 };
  const written = withWrittenAddresses(story);
  return { story: written.story, relativeCount: written.count };
}

function baseUrlOf(values: CommandInput['values'], command: string): string | undefined {
  const given = values.get('base-url');
  if (given === undefined || /^https?:$/.test(URL.canParse(given) ? new URL(given).protocol : '')) return given;
  throw new CliError(`--base-url is a whole http or https address, not ${given || 'nothing'}.`, command);
}

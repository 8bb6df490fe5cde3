import { CliError } from '../cli-error.js';
import type { CommandInput, RunCommand } from '../command.js';
import { progressOn } from '../progress.js';
import { readInput } from '../read-input.js';
import { languageOption } from '../story-options.js';
import { countProblems, wordProblems } from '../word-problems.js';
import { writeOutput } from '../write-output.js';

/** Exit codes: all is well, or there are notes alone; something is wrong; a file can't be read. */
const [CLEAN, FAULTY, UNREADABLE] = [0, 1, 2];

/** Lists the problems of each file on standard output; what there is to say besides goes to standard error. */
export const runCheck: RunCommand = async (input) => {
  const { command, files } = input;
  if (files.length === 0) throw new CliError('Which file is to be checked?', command.name);
  const lang = languageOption(input);
  let worst = CLEAN;
  for (const file of files) worst = Math.max(worst, await checkFile(file, input, lang));
  return worst;
};

async function checkFile(file: string, { values }: CommandInput, lang: string | undefined): Promise<number> {
  const { stderr } = process;
  const note = (message: string) => void stderr.write(`${message}\n`);
  const progress = progressOn(stderr);
  try {
    const input = await readInput(file, {
      from: values.get('from'),
      columns: values.get('columns'),
      lang,
      progress,
      note,
    });
    progress.end();
    const { problems, story, name } = input;
    if (problems.length > 0) await writeOutput('-', `${wordProblems(input).join('\n')}\n`);
    const { length } = story.events;
    note(`${name}: ${length} ${length === 1 ? 'event' : 'events'}, ${countProblems(problems) || 'no problems'}`);
    return problems.some(({ severity }) => severity !== 'note') ? FAULTY : CLEAN;
  } catch (error) {
    progress.end();
    if (!(error instanceof CliError)) throw error;
    note(error.message);
    return UNREADABLE;
  }
}

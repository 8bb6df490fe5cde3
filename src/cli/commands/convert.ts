import type { ExportOptions } from '../../exports/export-options.js';
import type { Story } from '../../core/story/story.js';
import { CliError } from '../cli-error.js';
import type { CommandInput, RunCommand } from '../command.js';
import { OUTPUTS, outputFormat, type OutputFormat } from '../formats.js';
import { isSameFile } from '../is-same-file.js';
import { openStory } from '../open-story.js';
import { languageOption, wordsFor } from '../story-options.js';
import { writeOutput } from '../write-output.js';

type Writer = (story: Story, options: ExportOptions) => string;

const WRITERS: Readonly<Record<OutputFormat, () => Promise<Writer>>> = {
  json: async () => (await import('../../exports/write-json.js')).writeJson,
  csv: async () => (await import('../../exports/write-csv.js')).writeCsv,
  ical: async () => (await import('../../exports/write-icalendar.js')).writeICalendar,
  jsonld: async () => (await import('../../exports/write-json-ld.js')).writeJsonLd,
  html: async () => (await import('../../exports/write-html.js')).writeHtml,
  svg: async () => (await import('../../exports/write-svg.js')).writeSvg,
};

/** Reads a story from a file and writes it in another format. */
export const runConvert: RunCommand = async (input) => {
  const output = outputPath(input);
  const format = outputFormat(output, input.values.get('to'), OUTPUTS, input.command.name);
  const write = await WRITERS[format]();
  const lang = languageOption(input);
  const { story, relativeCount } = await openStory(input);
  if (relativeCount > 0 && (format === 'ical' || format === 'jsonld')) tellRelative(relativeCount);
  const url = input.values.get('url');
  await writeOutput(output, write(story, { words: await wordsFor(story, lang), ...(url && { url }) }));
  return 0;
};

/** Files of these formats are read far from where they were made. */
function tellRelative(count: number): void {
  const what = count === 1 ? '1 address is relative' : `${count} addresses are relative`;
  process.stderr.write(`${what}: --base-url makes that whole.\n`);
}

/** Where what is made is to go: asked for, so that nothing is written over by mistake. */
export function outputPath({ values, files, command }: CommandInput): string {
  const output = values.get('output');
  if (output === undefined) throw new CliError('Where is it to go? Say so in -o; - is standard output.', command.name);
  if (output !== '-' && files.some((file) => file !== '-' && isSameFile(file, output))) {
    throw new CliError('It would be written over what it is made of.', command.name);
  }
  return output;
}

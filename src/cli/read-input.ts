import { readFile } from 'node:fs/promises';
import { carefulReading } from '../core/story/careful-reading.js';
import { handleMany } from '../core/story/handle-many.js';
import type { Problem } from '../core/story/problem.js';
import { readStorySteps } from '../core/story/read-story-with.js';
import type { Story } from '../core/story/story.js';
import { detectFormat, type FormatName } from '../sources/formats/detect-format.js';
import { readFormat, type ReadableFormat } from '../sources/formats/read-format.js';
import type { ImportedStory } from '../sources/formats/story-format.js';
import { CliError, fileFault } from './cli-error.js';
import { decodeText } from './decode-text.js';
import type { Progress } from './progress.js';
import { STAND_IN } from './relative-addresses.js';

export interface InputOptions {
  /** The format, where neither the text nor the ending of its name tells. */
  readonly from?: string | undefined;
  /** Which column of a table holds what. */
  readonly columns?: string | undefined;
  /** Against which links are resolved; without one they stay relative. */
  readonly baseUrl?: string | undefined;
  /** BCP 47, for a date such as 03/04/2021. */
  readonly lang?: string | undefined;
  readonly progress: Progress;
  /** Told what a person should know, though the file was read. */
  readonly note: (message: string) => void;
}

export interface ReadInput {
  /** As it is named in messages. */
  readonly name: string;
  readonly text: string;
  readonly format: ReadableFormat;
  readonly story: Story;
  readonly problems: readonly Problem[];
}

const READ = 'JSON of our own, TimelineJS, CSV, TSV, iCalendar and JSON-LD are read';

/**
 * Reads a story from a file, or from what is piped in.
 * @param path of the file, or `-`
 * @throws {CliError} where there is nothing to read
 */
export async function readInput(path: string, options: InputOptions): Promise<ReadInput> {
  const { from, columns, baseUrl = STAND_IN, lang, progress, note } = options;
  const name = path === '-' ? 'standard input' : path;
  const fault = (message: string) => new CliError(`${name} can’t be read: ${message}.`);
  const bytes = await bytesOf(path).catch((error: unknown) => {
    throw fault(fileFault(error) ?? String(error));
  });
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'windows-1252') note(`${name} is no UTF-8: it was read as Windows-1252.`);
  if (text.trim() === '') throw fault('it is empty');
  const format = readable(from === 'json' ? 'story' : detectFormat(text, { type: from, url: path }));
  if (typeof format !== 'string') throw fault(format.fault);
  progress.tell(`Reading ${name}`, 0);
  const context = { url: baseUrl, ...(columns && { columns }), ...(lang && { lang }) };
  const imported = await readFormat(format, text, context).catch((error: unknown) => {
    throw error instanceof SyntaxError
      ? fault(error.message.replace(/^The file is/, 'it is').replace(/\.$/, ''))
      : error;
  });
  return { name, text, format, ...storyOf(imported, baseUrl, (share) => progress.tell(`Reading ${name}`, share)) };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path !== '-') return readFile(path);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Of a web page only its JSON-LD can be read without a browser. */
function readable(format: FormatName | undefined): ReadableFormat | { readonly fault: string } {
  if (format === 'html') return 'jsonld';
  if (format === 'markwhen') return { fault: `it looks like Markwhen, which is not read; ${READ}` };
  return format ?? { fault: `what it is can’t be told; ${READ}, and --from says which it is` };
}

function storyOf({ input, origins, findings }: ImportedStory, baseUrl: string, tell: (share: number) => void) {
  const steps = readStorySteps(carefulReading, handleMany, input, { baseUrl, origins });
  for (;;) {
    const { done, value } = steps.next();
    if (!done) tell(value);
    else return { story: value.story, problems: [...findings.map(carefulReading.explain), ...value.problems] };
  }
}

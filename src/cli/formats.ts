import { CliError } from './cli-error.js';

/** What can be read, by the names in `--from`. */
export const INPUTS = ['json', 'timelinejs', 'csv', 'tsv', 'ical', 'jsonld', 'html'] as const;

/** What else they are called. */
export const ALIASES: Readonly<Record<string, string>> = { ics: 'ical', story: 'json' };

/** What can be written, by the endings of files and the names in `--to`. */
export const OUTPUTS = ['json', 'csv', 'ical', 'jsonld', 'html', 'svg'] as const;
export type OutputFormat = (typeof OUTPUTS)[number];

const ENDINGS: Readonly<Record<string, OutputFormat>> = {
  json: 'json',
  csv: 'csv',
  ics: 'ical',
  ical: 'ical',
  jsonld: 'jsonld',
  html: 'html',
  htm: 'html',
  svg: 'svg',
};

/**
 * The format to write: as `--to` says, or as the ending of the file does.
 * @throws {CliError} where neither tells, or it is none of those that a command writes
 */
export function outputFormat(
  path: string,
  to: string | undefined,
  allowed: readonly OutputFormat[],
  command: string,
): OutputFormat {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const format = (to as OutputFormat | undefined) ?? (Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined);
  if (format && allowed.includes(format)) return format;
  const named = allowed.join(', ');
  if (format) throw new CliError(`${command} writes ${named}, not ${format}.`, command);
  throw new CliError(`The ending of ${path} tells no format: say in --to which it is, of ${named}.`, command);
}

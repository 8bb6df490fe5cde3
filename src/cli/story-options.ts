import type { TimeWindow } from '../core/axis/time-window.js';
import { storyExtent } from '../core/axis/time-window.js';
import type { EdtfDate } from '../core/dates/edtf-date.js';
import { readDate } from '../core/dates/read-date.js';
import { placementOf } from '../core/story/placement.js';
import type { Story } from '../core/story/story.js';
import { learnWords } from '../core/words/learn-words.js';
import { localeDirection } from '../core/words/text-direction.js';
import type { Words } from '../core/words/words.js';
import { CliError } from './cli-error.js';
import type { CommandInput } from './command.js';

/** @throws {CliError} where an option is no date */
export function dateOption({ values, command }: CommandInput, name: string): EdtfDate | undefined {
  const value = values.get(name);
  if (value === undefined) return undefined;
  try {
    return readDate(value).date;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CliError(`--${name}: ${error.message}`, command.name);
  }
}

/** @throws {CliError} where an option is no whole number in a range */
export function numberOption({ values, command }: CommandInput, name: string, least: number, most: number) {
  const value = values.get(name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new CliError(`--${name} is a whole number from ${least} to ${most}, not ${value || 'nothing'}.`, command.name);
}

/** @throws {CliError} where an option is no language */
export function languageOption({ values, command }: CommandInput): string | undefined {
  const value = values.get('lang');
  if (value === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    throw new CliError(`--lang is a language tag such as fr or pt-BR, not ${value || 'nothing'}.`, command.name);
  }
}

/** The words of a language, else of the story's, else of English; times are those of the story's clocks. */
export async function wordsFor(story: Story, lang: string | undefined): Promise<Words> {
  const locale = lang ?? knownLanguage(story.lang) ?? 'en';
  const { messages } = await learnWords(locale, null);
  return { locale, direction: localeDirection(locale), messages, zone: story.zone };
}

/** What an author wrote may be no language tag. */
function knownLanguage(lang: string | undefined): string | undefined {
  try {
    return lang && Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}

/** The window that `--start` and `--end` ask for; undefined where neither is given. */
export function windowOption(input: CommandInput, story: Story): TimeWindow | undefined {
  const [start, end] = [dateOption(input, 'start'), dateOption(input, 'end')];
  const extent = storyExtent(story);
  if ((!start && !end) || !extent) return undefined;
  const from = start ? (placementOf(start, story.zone)?.start ?? extent.start) : extent.start;
  const to = end ? (placementOf(end, story.zone)?.end ?? extent.end) : extent.end;
  if (from < to) return { start: from, end: to };
  throw new CliError('The window is empty: --end lies before --start, or outside of the story.', input.command.name);
}

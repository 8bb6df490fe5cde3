import type { Words } from '../words/words.js';
import { askedFor, hasAll, type ChosenValues } from './facets.js';
import { textFold, type TextFold } from './fold-text.js';
import type { Story, StoryEvent } from './story.js';
import { textIndex } from './text-index.js';

/** What a reader looks for. */
export interface Filter {
  /** Words, and phrases in quotation marks: all of them have to occur, in any of the texts. */
  readonly query: string;
  readonly facets: ChosenValues;
}

/**
 * The ids of the events that match, in story order; undefined where nothing is looked for, which all match.
 * Texts are compared as the language of the words does it; see `TextFold`.
 */
export function findEvents(
  story: Story,
  { query, facets }: Filter,
  { locale }: Pick<Words, 'locale'>,
): ReadonlySet<string> | undefined {
  const terms = queryTerms(query, textFold(locale));
  const asked = askedFor(story, facets);
  if (terms.length === 0 && asked.length === 0) return undefined;
  const found = new Set<string>();
  const take = (event: StoryEvent) => {
    if (hasAll(event, asked)) found.add(event.id);
  };
  if (terms.length === 0) story.events.forEach(take);
  else for (const index of textIndex(story, locale).find(terms)) take(story.events[index] as StoryEvent);
  return found;
}

const QUOTES = /["“”„«»]/;

/** Words and phrases. A quotation mark that nothing closes opens a phrase all the same: it is being typed. */
function queryTerms(query: string, fold: TextFold): string[] {
  return query
    .split(QUOTES)
    .flatMap((part, index) => (index % 2 ? [part] : part.split(/\s+/)))
    .map((term) => fold.fold(term).trim())
    .filter((term) => term !== '');
}

// Rare dates need rare words.
import '../core/dates/format-date.js';
import { attribution } from '../core/scene/flag-text.js';
import { standingOf } from '../core/story/standing.js';
import type { Story, StoryEvent } from '../core/story/story.js';
import { englishMessages } from '../core/words/messages.js';
import type { Words } from '../core/words/words.js';
import type { ExportOptions } from './export-options.js';

/** The words in which a story is told outside the element: those that are given, else English, as the story has it. */
export function exportWords({ lang, zone }: Story, { words }: ExportOptions): Words {
  return words ?? { locale: englishOf(lang), direction: 'ltr', messages: englishMessages, zone };
}

function englishOf(lang: string | undefined): string {
  try {
    return lang && new Intl.Locale(lang).language === 'en' ? lang : 'en';
  } catch {
    // It is no language.
    return 'en';
  }
}

/** What is to be said of a claim wherever it is told: "Alleged", "Found false by: Johnston report, May 2023". */
export function standingNotes(story: Story, event: StoryEvent, words: Words): string[] {
  const status = event.status && words.messages.statuses[event.status];
  const relations = standingOf(story, event).relations.map((relation) => attribution(story, relation, words));
  return status === undefined ? relations : [status, ...relations];
}

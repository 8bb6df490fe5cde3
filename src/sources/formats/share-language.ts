import type { EventInput } from '../../core/story/story.js';

/** Takes the language that all events have in common from them, for the story to say it once. */
export function shareLanguage(events: readonly EventInput[]): string | undefined {
  const [lang, ...others] = new Set(events.map((event) => event.lang));
  if (lang === undefined || others.length > 0) return undefined;
  for (const event of events) delete event.lang;
  return lang;
}

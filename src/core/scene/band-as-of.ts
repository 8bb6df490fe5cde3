import type { Story } from '../story/story.js';
import type { Words } from '../words/words.js';
import type { Band } from './build-band.js';
import { flagText, type FlagText } from './flag-text.js';

/**
 * A band that tells only what was known: what is shown of it stands where it stands once all is known, so that nothing
 * moves from day to day, and things only appear.
 */
export function bandAsOf(band: Band, shown: Story, words: Words): Band {
  const events = band.story.events.flatMap(({ id }) => shown.byId.get(id) ?? []);
  const byId = new Map(events.map((event) => [event.id, event]));
  const relationsTo = new Map(
    events.flatMap(({ id }) => {
      const relations = shown.relationsTo.get(id)?.filter(({ from }) => byId.has(from.id)) ?? [];
      return relations.length > 0 ? [[id, relations] as const] : [];
    }),
  );
  const texts = new Map<string, FlagText>();
  for (const event of events) {
    const { isCut = false } = band.texts.get(event.id) ?? {};
    texts.set(event.id, { ...flagText(shown, event, words, band.label), isCut });
  }
  const { layout } = band;
  return {
    ...band,
    all: band.story,
    story: { ...shown, events, byId, relationsTo },
    texts,
    layout: { height: layout.height, place: (view) => layout.place(view).filter(({ id }) => byId.has(id)) },
  };
}

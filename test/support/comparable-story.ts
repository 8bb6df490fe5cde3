import type { Story } from '../../src/core/story/story.js';

/**
 * All that a story says, fit to be compared: ids stand for the events that lists name, and of the places in which events
 * were given only their order counts, since those that could not be read leave gaps. A weight of -0 is 0.
 */
export function comparable({ events, byId, relationsTo, baseUrl: _baseUrl, ...rest }: Story): object {
  const places = events.map(({ given }) => given).sort((a, b) => a - b);
  return {
    ...rest,
    events: events.map((event) => ({ ...event, given: places.indexOf(event.given), weight: event.weight + 0 })),
    ids: [...byId].map(([id, event]) => [id, event.id]).sort(),
    relationsTo: [...relationsTo].map(([id, list]) => [id, list.map(({ type, from }) => [type, from.id])]).sort(),
  };
}

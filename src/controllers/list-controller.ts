import { eventColumns, indexOfEvent } from '../core/story/event-columns.js';
import type { Cluster } from '../core/scene/scene.js';
import type { Story, StoryEvent } from '../core/story/story.js';
import type { Messages } from '../core/words/messages.js';
import type { EventList } from '../render/event-list-view.js';

/** So many events more are listed at a time. */
const PAGE = 50;

/** Which events are listed beside the axis: those without a date, and those of a moment that no zoom can part. */
export class ListController {
  #pile: Pick<Cluster, 'first' | 'last'> | undefined;
  readonly #shown = { undated: PAGE, pile: PAGE };

  /** Lists the events of a cluster. */
  openPile(cluster: Cluster): void {
    this.#pile = cluster;
    this.#shown.pile = PAGE;
  }

  closePile(): void {
    this.#pile = undefined;
  }

  more(kind: EventList['kind']): void {
    this.#shown[kind] += PAGE;
  }

  /** @param matching ids of the events that match what a reader looks for: no others are listed; undefined where all do */
  lists(story: Story | null, selected: string | null, messages: Messages, matching?: ReadonlySet<string>): EventList[] {
    if (!story) return [];
    const columns = eventColumns(story);
    const [first, last] = [
      this.#pile && story.byId.get(this.#pile.first),
      this.#pile && story.byId.get(this.#pile.last),
    ];
    const among = (events: readonly StoryEvent[]) => (matching ? events.filter(({ id }) => matching.has(id)) : events);
    const pile = among(
      first && last ? columns.events.slice(indexOfEvent(columns, first), indexOfEvent(columns, last) + 1) : [],
    );
    const undated = among(story.events.slice(columns.anchors.length));
    return [
      this.#list('pile', pile, selected, messages.eventCount(pile.length)),
      this.#list('undated', undated, selected, messages.undated(undated.length)),
    ].filter(({ events }) => events.length > 0);
  }

  #list(kind: EventList['kind'], events: readonly StoryEvent[], selected: string | null, label: string): EventList {
    const shown = events.slice(0, this.#shown[kind]);
    return {
      kind,
      label,
      events: shown.map(({ id, title }) => ({ id, title, isOpen: id === selected })),
      rest: events.length - shown.length,
    };
  }
}

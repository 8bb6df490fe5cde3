import type { Steps } from './steps.js';
import type { StoryEvent } from './story.js';

/** An event that has no id yet, and the one that its author gave, if any. */
type Waiting = [event: EventDraft, given: string | undefined];

/** An event while it is made. */
export type EventDraft = { -readonly [Key in keyof StoryEvent]: StoryEvent[Key] };

const STRIDE = 64;

/** Gives each event an id of its own. The ids that authors gave are theirs, wherever in the story they stand. */
export class EventIds {
  readonly byId = new Map<string, StoryEvent>();
  readonly #waiting: Waiting[] = [];
  /** The next number to try behind an id that is taken, so that many like titles cost no more than few. */
  readonly #next = new Map<string, number>();

  /** Gives an event its author's id, if there is one and no other event has it; else the event waits for the others. */
  take(event: EventDraft, given: string | undefined): void {
    if (given === undefined || this.byId.has(given)) this.#waiting.push([event, given]);
    else this.#give(given, event);
  }

  /**
   * Makes the ids of all that wait: from the title, or the author's own with a number behind it.
   * @param tell is told of each event whose author's id another has
   */
  *makeSteps(tell: (event: StoryEvent) => void): Steps<void> {
    for (const [index, [event, given]] of this.#waiting.entries()) {
      this.#give(this.#free(given ?? idFromTitle(event.title)), event);
      if (given !== undefined) tell(event);
      if (index % STRIDE === 0) yield index / this.#waiting.length;
    }
  }

  #give(id: string, event: EventDraft): void {
    event.id = id;
    this.byId.set(id, event);
  }

  #free(wanted: string): string {
    if (!this.byId.has(wanted)) return wanted;
    let count = this.#next.get(wanted) ?? 2;
    while (this.byId.has(`${wanted}-${count}`)) count += 1;
    this.#next.set(wanted, count + 1);
    return `${wanted}-${count}`;
  }
}

/** An id from a title in any script: letters, marks and digits, parted by hyphens. */
export function idFromTitle(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['event'];
  const id = words.join('-');
  // No character needs more than two units.
  return id.length > 60 ? Array.from(id.slice(0, 120)).slice(0, 60).join('') : id;
}

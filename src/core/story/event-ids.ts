/** Gives each event an id of its own. The ids that authors gave are theirs, wherever in the story they stand. */
export class EventIds {
  readonly #taken = new Set<string>();
  /** The next number to try behind an id that is taken, so that many like titles cost no more than few. */
  readonly #next = new Map<string, number>();

  /** @param given all ids that the author gave, before any is taken */
  constructor(readonly given: ReadonlySet<unknown>) {}

  /** The id itself where it is free (the author's own: where no event has it yet), else with a number behind it. */
  take(wanted: string, isGiven: boolean): string {
    let id = wanted;
    let count = this.#next.get(wanted) ?? 2;
    while (this.#taken.has(id) || (this.given.has(id) && !(isGiven && id === wanted))) id = `${wanted}-${count++}`;
    this.#next.set(wanted, count);
    this.#taken.add(id);
    return id;
  }
}

/** An id from a title in any script: letters, marks and digits, parted by hyphens. */
export function idFromTitle(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['event'];
  return [...words.join('-')].slice(0, 60).join('');
}

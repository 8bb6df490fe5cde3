import { firstNotBelow } from '../story/event-columns.js';

/** An event that may be shown: its index in the columns, and its place where the whole story is fitted, in CSS pixels. */
export interface Candidate {
  readonly index: number;
  readonly x: number;
  readonly weight: number;
}

/** So many of a group that find no room are enough: the others would hardly find more. */
const MOST_MISSES = 2;

/**
 * Gives candidates one after another: the weightiest, of equals the one farthest from all that are shown, of those the
 * first. They come in groups that stand close together, the best of each first, and only those compete. Distances only
 * shrink as more are shown, so one is computed anew only once its candidate comes to the top.
 */
export class FarthestFirst {
  readonly #distances: Float64Array;
  /** Groups as a heap: none comes before the one at half its place. */
  readonly #heap: number[];
  readonly #taken: Uint8Array;
  readonly #missed: Uint8Array;
  readonly #shown: number[];

  constructor(
    readonly groups: readonly (readonly Candidate[])[],
    shown: readonly number[],
  ) {
    this.#shown = [...shown].sort((a, b) => a - b);
    this.#taken = new Uint8Array(groups.length);
    this.#missed = new Uint8Array(groups.length);
    this.#distances = Float64Array.from(groups, (_, group) => this.#distance(group));
    this.#heap = groups.map((_, group) => group);
    for (let at = groups.length >> 1; at >= 0; at -= 1) this.#sink(at);
  }

  /** Offers all, and asks of each whether it is shown now. */
  offer(isShown: (candidate: Candidate) => boolean): void {
    for (let group = this.#heap[0]; group !== undefined; group = this.#heap[0]) {
      const distance = this.#distance(group);
      if (distance < (this.#distances[group] as number)) this.#distances[group] = distance;
      else this.#take(group, isShown);
      this.#sink(0);
    }
  }

  #take(group: number, isShown: (candidate: Candidate) => boolean): void {
    const candidate = this.#first(group);
    const taken = (this.#taken[group] = (this.#taken[group] as number) + 1);
    if (isShown(candidate)) this.#shown.splice(firstNotBelow(this.#shown, candidate.x), 0, candidate.x);
    else this.#missed[group] = (this.#missed[group] as number) + 1;
    const isOver = taken === this.groups[group]?.length || this.#missed[group] === MOST_MISSES;
    if (!isOver) this.#distances[group] = this.#distance(group);
    else {
      const last = this.#heap.pop() as number;
      if (this.#heap.length) this.#heap[0] = last;
    }
  }

  #first(group: number): Candidate {
    return this.groups[group]?.[this.#taken[group] as number] as Candidate;
  }

  #distance(group: number): number {
    const { x } = this.#first(group);
    const next = firstNotBelow(this.#shown, x);
    return Math.min((this.#shown[next] ?? Infinity) - x, x - (this.#shown[next - 1] ?? -Infinity));
  }

  #sink(from: number): void {
    const heap = this.#heap;
    for (let at = from; ;) {
      let first = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2 && child < heap.length; child += 1) {
        if (this.#isBefore(heap[child] as number, heap[first] as number)) first = child;
      }
      if (first === at) return;
      [heap[at], heap[first]] = [heap[first] as number, heap[at] as number];
      at = first;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const heavier = this.#first(a).weight - this.#first(b).weight;
    if (heavier) return heavier > 0;
    const [ofA, ofB] = [this.#distances[a] as number, this.#distances[b] as number];
    return ofA === ofB ? a < b : ofA > ofB;
  }
}

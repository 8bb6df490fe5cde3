/**
 * Work in small steps, so that whoever has it done can pause after each. A step tells the share of the work that is done,
 * from 0 to 1.
 */
export type Steps<T> = Generator<number, T, void>;

/** Does all of the work at once. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Work that is a part of a greater one, from one share of it to another. */
export function* part<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield from + (to - from) * value;
  }
}

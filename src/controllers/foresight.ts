/** In ms: with less idle time left, no step is begun. */
const STEP = 5;
/** In ms: then, though the browser may expect more idle time, whatever has come up meanwhile has its turn. */
const TURN = 10;

/** Does in idle moments, a step at a time, what will soon be asked for; where a browser tells of none, nothing. */
export class Foresight {
  #steps: Iterator<void> | undefined;
  #request = 0;

  /** From now on these steps, in place of others. */
  follow(steps: Iterator<void>): void {
    this.#steps = steps;
    this.#ask();
  }

  stop(): void {
    if (this.#request) cancelIdleCallback(this.#request);
    this.#request = 0;
    this.#steps = undefined;
  }

  #ask(): void {
    if ('requestIdleCallback' in globalThis) this.#request ||= requestIdleCallback(this.#onIdle);
  }

  readonly #onIdle = (idleness: IdleDeadline): void => {
    this.#request = 0;
    const end = performance.now() + TURN;
    while (idleness.timeRemaining() > STEP && performance.now() < end) {
      if (this.#steps?.next().done ?? true) return this.stop();
    }
    this.#ask();
  };
}

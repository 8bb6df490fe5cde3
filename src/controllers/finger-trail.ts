/** Only what moved within so many ms before the end says how fast. */
const RECENT = 80;
/** A window moves no faster than this when it is let go, in CSS pixels per ms. */
const FASTEST = 6;
/** Two taps within so many ms and CSS pixels are one double tap. */
const TAP_PAUSE = 300;
const TAP_DISTANCE = 24;

/** What has to be known of a tap. */
export interface Tap {
  readonly clientX: number;
  readonly clientY: number;
  readonly timeStamp: number;
}

/** What the fingers have just done: how fast they moved, and whether a tap is the second of two. Times are in ms. */
export class FingerTrail {
  #steps: { readonly pixels: number; readonly time: number }[] = [];
  #tap: Tap | undefined;

  /** The fingers were lifted: what they did before says nothing about what they will do. */
  restart(): void {
    this.#steps = [];
  }

  add(pixels: number, time: number): void {
    this.#steps = [...this.#since(time - RECENT), { pixels, time }];
  }

  /** In CSS pixels per ms; none after a pause. */
  speed(now: number): number {
    const [first, ...rest] = this.#since(now - RECENT);
    if (!first || rest.length === 0) return 0;
    const way = rest.reduce((sum, { pixels }) => sum + pixels, 0);
    return Math.min(Math.max(way / Math.max(1, now - first.time), -FASTEST), FASTEST);
  }

  /** To be told of every tap. A third one begins anew. */
  isSecondTap(tap: Tap): boolean {
    const last = this.#tap;
    const isSecond =
      last !== undefined &&
      tap.timeStamp - last.timeStamp <= TAP_PAUSE &&
      Math.hypot(tap.clientX - last.clientX, tap.clientY - last.clientY) <= TAP_DISTANCE;
    this.#tap = isSecond ? undefined : tap;
    return isSecond;
  }

  #since(time: number) {
    return this.#steps.filter((step) => step.time >= time);
  }
}

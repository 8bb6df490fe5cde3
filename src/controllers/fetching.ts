/** Code that is under way for the next drawing. Of what is asked for meanwhile, nothing is begun beside it. */
export class Fetching {
  /** Settles when the code has come, or can't be had; undefined while nothing is under way. */
  pending: Promise<void> | undefined;

  /** @param onLoaded the code is there, or can't be had */
  constructor(readonly onLoaded: (error?: unknown) => void) {}

  begin(fetch: () => Promise<void>): void {
    const end = (error?: unknown) => {
      // By now: what draws again may begin the next.
      this.pending = undefined;
      this.onLoaded(error);
    };
    this.pending ??= fetch().then(() => end(), end);
  }
}

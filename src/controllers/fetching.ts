/** Code that is under way for the next drawing. Of what is asked for meanwhile, nothing is begun beside it. */
export class Fetching {
  /** Settles when the code has come, or can't be had; undefined while nothing is under way. */
  pending: Promise<void> | undefined;

  /** @param onLoaded the code is there, or can't be had */
  constructor(readonly onLoaded: (error?: unknown) => void) {}

  begin(fetch: () => Promise<void>): void {
    this.pending ??= fetch()
      .then(
        () => this.onLoaded(),
        (error: unknown) => this.onLoaded(error),
      )
      .finally(() => (this.pending = undefined));
  }
}

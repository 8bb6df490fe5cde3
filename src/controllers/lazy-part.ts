/** Code that most pages never need: fetched when it is first asked for. */
export class LazyPart<Part> {
  part: Part | undefined;
  /** Settles when the code has come, or can't be had; undefined until it is asked for. */
  pending: Promise<void> | undefined;
  /** Asked for, and neither there nor known not to be had. */
  isUnderWay = false;

  /** @param onLoaded the code is there, or can't be had */
  constructor(
    readonly load: () => Promise<Part>,
    readonly onLoaded: (error?: unknown) => void,
  ) {}

  /** The code, if it is there; else it is on its way. */
  fetch(): Part | undefined {
    this.isUnderWay ||= !this.pending;
    this.pending ??= this.load()
      .then((part) => (this.part = part))
      .finally(() => (this.isUnderWay = false))
      .then(
        () => this.onLoaded(),
        (error: unknown) => this.onLoaded(error),
      );
    return this.part;
  }
}

/** How long the browser expects to have nothing else to do. */
type Idleness = Pick<IdleDeadline, 'timeRemaining'>;

/** Settles when the browser has nothing to do, or, where it does not tell, soon. */
export function idle(): Promise<Idleness> {
  if (!('requestIdleCallback' in globalThis)) {
    return new Promise((resolve) => setTimeout(resolve, 0, { timeRemaining: () => 0 }));
  }
  return new Promise((resolve) => requestIdleCallback(resolve));
}

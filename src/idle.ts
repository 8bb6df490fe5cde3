/** How long the browser expects to have nothing else to do. */
type Idleness = Pick<IdleDeadline, 'timeRemaining'>;

/**
 * Settles when the browser has nothing to do, or, where it does not tell, soon.
 *
 * @param patience in ms: a page that is never at rest is waited for no longer; default: without end
 */
export function idle(patience?: number): Promise<Idleness> {
  if (!('requestIdleCallback' in globalThis)) {
    return new Promise((resolve) => setTimeout(resolve, 0, { timeRemaining: () => 0 }));
  }
  return new Promise((resolve) => requestIdleCallback(resolve, patience === undefined ? {} : { timeout: patience }));
}

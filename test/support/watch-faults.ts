/** What goes wrong on a page where no test looks. */
export interface FaultWatch {
  /** Errors, rejections that nobody handles, and what is written to the console as an error, in words. */
  readonly faults: readonly string[];
  stop(): void;
}

/** Watches until it is stopped. What it hears, a test runner does not: the test has to look. */
export function watchFaults(): FaultWatch {
  const faults: string[] = [];
  const hear = (event: Event, words: string): void => {
    faults.push(words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onError = (event: ErrorEvent): void => hear(event, `error: ${wordsOf(event.error ?? event.message)}`);
  const onRejection = (event: PromiseRejectionEvent): void => hear(event, `rejection: ${wordsOf(event.reason)}`);
  const { onerror: plainHandler } = window;
  const plainError = console.error;
  // A test runner's own.
  window.onerror = null;
  console.error = (...words: unknown[]) => {
    // So a test runner tells of an error that is heard here too.
    if (words[0] !== null) faults.push(`console: ${words.map(wordsOf).join(' ')}`);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', onRejection, true);
  return {
    faults,
    stop() {
      console.error = plainError;
      window.onerror = plainHandler;
      removeEventListener('error', onError, true);
      removeEventListener('unhandledrejection', onRejection, true);
    },
  };
}

function wordsOf(value: unknown): string {
  return value instanceof Error ? (value.stack ?? String(value)) : String(value);
}

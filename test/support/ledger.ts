/** What the code of the element has asked a browser to keep for it, and has not given back. */
export interface Ledger {
  /** Listeners on what outlives an element, observers that observe, timers and frames to come: each in words. */
  left(): string[];
  /** Strikes out what is written. */
  clear(): void;
  /** The functions of the browser are its own again. */
  close(): void;
}

/** Not what tests, their runner and other packages ask for. */
const OURS = /^(?!.*node_modules).*\/src\//;

/**
 * Writes down from now on what is asked for. It has to be opened before the element's code is imported, and holds on to
 * nothing but words and numbers, so that what is left can be thrown away.
 */
export function openLedger(): Ledger {
  const entries = new Map<string, string>();
  const closers = [watchListeners(entries), watchObservers(entries), watchTimers(entries)];
  return {
    left: () => [...entries.values()].sort(),
    clear: () => entries.clear(),
    close: () => closers.forEach((close) => close()),
  };
}

let count = 0;
const numbers = new WeakMap<object, number>();

/** The same for the same object. */
function numberOf(object: object): number {
  const known = numbers.get(object) ?? (count += 1);
  numbers.set(object, known);
  return known;
}

/** The line of our code that has asked, or nothing where it was not our code. */
function asker(): string | undefined {
  return new Error().stack
    ?.split('\n')
    .find((line) => OURS.test(line))
    ?.replace(/.*(\/src\/[^?:)]*).*?(:\d+).*/, '$1$2');
}

/** Of those who live as long as the page. */
function watchListeners(entries: Map<string, string>): () => void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const lasts = (target: EventTarget) => {
    const isPage = target === window || target === document || target === document.documentElement;
    const isScreen = target === window.visualViewport || target === screen.orientation;
    return isPage || isScreen || target === document.body || target instanceof MediaQueryList;
  };
  const keyOf = (target: EventTarget, type: string, listener: object, options: unknown) => {
    const isCapture = typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options;
    return `listener ${numberOf(target)} ${type} ${numberOf(listener)} ${Boolean(isCapture)}`;
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const by = listener && lasts(target) ? asker() : undefined;
    if (by && listener) entries.set(keyOf(target, type, listener, options), `listener “${type}” of ${by}`);
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (listener) entries.delete(keyOf(target, type, listener, options));
    removeEventListener.call(target, type, listener, options);
  };
  return () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
}

type Observers = 'ResizeObserver' | 'MutationObserver' | 'IntersectionObserver';

interface AnyObserver {
  observe(...of: unknown[]): void;
  unobserve?(target: Element): void;
  disconnect(): void;
}

/** Those that observe anything. */
function watchObservers(entries: Map<string, string>): () => void {
  const names: readonly Observers[] = ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'];
  const plain = names.map((name) => globalThis[name]);
  for (const name of names) {
    const Plain = globalThis[name] as unknown as new (...of: unknown[]) => AnyObserver;
    const Watched = class extends Plain {
      readonly #targets = new Set<number>();
      readonly #by = asker();

      override observe(...of: unknown[]): void {
        super.observe(...of);
        this.#targets.add(numberOf(of[0] as object));
        if (this.#by) entries.set(`observer ${numberOf(this)}`, `${name} of ${this.#by}`);
      }

      override unobserve(target: Element): void {
        super.unobserve?.(target);
        this.#targets.delete(numberOf(target));
        if (this.#targets.size === 0) entries.delete(`observer ${numberOf(this)}`);
      }

      override disconnect(): void {
        super.disconnect();
        this.#targets.clear();
        entries.delete(`observer ${numberOf(this)}`);
      }
    };
    Object.assign(globalThis, { [name]: Watched });
  }
  return () => names.forEach((name, index) => Object.assign(globalThis, { [name]: plain[index] }));
}

type Asking = 'setTimeout' | 'setInterval' | 'requestAnimationFrame' | 'requestIdleCallback';
type Ending = 'clearTimeout' | 'clearInterval' | 'cancelAnimationFrame' | 'cancelIdleCallback';

const TIMERS: readonly [Asking, Ending, repeats: boolean][] = [
  ['setTimeout', 'clearTimeout', false],
  ['setInterval', 'clearInterval', true],
  ['requestAnimationFrame', 'cancelAnimationFrame', false],
  ['requestIdleCallback', 'cancelIdleCallback', false],
];

/** What has yet to come. */
function watchTimers(entries: Map<string, string>): () => void {
  const closers = TIMERS.filter(([ask]) => ask in globalThis).map(([ask, end, repeats]) => {
    const plain = { [ask]: globalThis[ask], [end]: globalThis[end] };
    const [plainAsk, plainEnd] = [plain[ask], plain[end]] as [(...of: unknown[]) => number, (id?: number) => void];
    const begin = (run: (...of: unknown[]) => void, ...rest: unknown[]): number => {
      const by = asker();
      const id: number = plainAsk.call(
        window,
        (...of: unknown[]) => {
          if (!repeats) entries.delete(`${ask} ${id}`);
          run(...of);
        },
        ...rest,
      );
      if (by) entries.set(`${ask} ${id}`, `${ask} of ${by}`);
      return id;
    };
    const stop = (id?: number): void => {
      entries.delete(`${ask} ${id}`);
      plainEnd.call(window, id);
    };
    Object.assign(globalThis, { [ask]: begin, [end]: stop });
    return () => Object.assign(globalThis, plain);
  });
  return () => closers.forEach((close) => close());
}

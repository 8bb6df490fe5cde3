/** Shows how far a long piece of work has come. */
export interface Progress {
  /** @param share that is done, from 0 to 1; undefined where nobody knows */
  tell(what: string, share?: number): void;
  /** Takes the line away again. */
  end(): void;
}

/** In ms: shorter work shows nothing, and nothing is written more often. */
const PATIENCE = 500;
const PAUSE = 100;
const CELLS = 24;
const CLEAR = '\r\x1b[K';

/** A bar on a terminal; nothing where messages go into a file or another program. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  const begun = performance.now();
  let next = begun + PATIENCE;
  let isShown = false;
  return {
    tell(what, share) {
      if (!stream.isTTY || performance.now() < next) return;
      next = performance.now() + PAUSE;
      isShown = true;
      stream.write(`${CLEAR}${what}${share === undefined ? ' …' : ` ${bar(share)}`}`);
    },
    end() {
      if (isShown) stream.write(CLEAR);
      isShown = false;
    },
  };
}

function bar(share: number): string {
  const done = Math.round(Math.min(1, Math.max(0, share)) * CELLS);
  return `[${'='.repeat(done)}${' '.repeat(CELLS - done)}] ${Math.round(share * 100)} %`;
}

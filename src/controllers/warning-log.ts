import type { Problem } from '../core/story/problem.js';

/** A console that is full of warnings is read by no one. */
const MOST = 20;

/** Tells authors of problems on the console, each once. */
export class WarningLog {
  readonly #told = new Set<string>();

  tell(problems: readonly Problem[]): void {
    for (const { code, where, message, hint } of problems) {
      if (this.#told.size >= MOST) return;
      const warning = `<story-timeline> ${where}: ${message} ${hint} (${code})`;
      if (this.#told.has(warning)) continue;
      this.#told.add(warning);
      console.warn(warning);
    }
  }
}

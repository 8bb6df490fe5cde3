/** What not every engine can be asked for; `engines.mjs` says which cannot, and why. */
export type Ability = 'touch' | 'touchScreen' | 'touchScroll' | 'forcedColours' | 'accessibilityTree' | 'idleness';

interface Engine {
  readonly id: 'chromium' | 'firefox' | 'webkit';
  readonly name: string;
  readonly limits: Partial<Record<Ability, string>>;
}

/** The engine that the tests run in, as the page of the tests has been told. */
export const engine = (globalThis as unknown as { testEngine: Engine }).testEngine;

/** Whether something can be tested in this engine. */
export function can(ability: Ability): boolean {
  return engine.limits[ability] === undefined;
}

/** A test that is left out, by name and with the reason, where the engine lacks what it needs; if it needs nothing, it runs everywhere. */
export function onlyWhere(ability: Ability | null, name: string, test: Mocha.AsyncFunc | Mocha.Func): void {
  const limit = ability === null ? undefined : engine.limits[ability];
  if (limit === undefined) it(name, test as Mocha.AsyncFunc);
  else it.skip(`${name} (not here: ${limit})`, test as Mocha.AsyncFunc);
}

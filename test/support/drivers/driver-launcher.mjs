/**
 * A launcher for the test runner with one page for one test file after another. The runner's own commands know the pages
 * of Puppeteer: the page has what they call, and what is in `browser-commands.mjs` under `commands`.
 *
 * @param {string} name As the runner's report has it.
 * @param {() => Promise<{ page: object, stop: () => Promise<void> }>} start Starts the browser. The page has besides:
 *   `open(url)`, and `prepare()`, which makes it as a new one for a test file.
 */
export function driverLauncher(name, start) {
  const active = new Map();
  let starting;
  const browser = () => (starting ??= start());
  return {
    name,
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async stop() {
      if (starting) await (await starting).stop();
      starting = undefined;
    },
    async startSession(id, url) {
      const { page } = await browser();
      active.set(id, { page, url });
      await page.prepare();
      await page.open(url);
    },
    async stopSession(id) {
      const { page } = active.get(id);
      active.delete(id);
      // Ends what the test file has left running.
      await page.open('about:blank');
      return {};
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id)?.url,
    getPage: (id) => active.get(id).page,
    async startDebugSession() {
      throw new Error(
        `${name} has no page for people here: open it in Chromium (npx wtr --watch), or the demo in ${name}.`,
      );
    },
  };
}

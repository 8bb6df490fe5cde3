import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserCommands } from './test/support/browser-commands.mjs';
import { findBrowser } from './test/support/find-browser.mjs';

const browser = await findBrowser();

/** Random tests try the same cases at every run, so that a failure is one of the change: `random` tries others. */
const seed = process.env.STORY_TIMELINE_SEED ?? '20261123';
const configureRandom = seed === 'random' ? '' : `fc.configureGlobal({ seed: ${Number(seed)} });`;

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }), browserCommands()],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: browser.executablePath,
        args: [...browser.args, '--js-flags=--expose-gc'],
        headless: browser.headless,
      },
    }),
  ],
  // A page in the background gets no animation frames.
  concurrency: 1,
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <body>
        <script type="module">import fc from 'fast-check'; ${configureRandom}</script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 180_000,
};

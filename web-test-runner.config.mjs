import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserCommands } from './test/support/browser-commands.mjs';
import { chosenEngine } from './test/support/engines.mjs';
import { failedFilesReporter } from './test/support/failed-files-reporter.mjs';
import { gatherTests } from './test/support/gather-tests.mjs';
import { readingCommand } from './test/support/reading-command.mjs';
import { skipReporter } from './test/support/skip-reporter.mjs';
import { strictPages } from './test/support/strict-pages.mjs';

/** STORY_TIMELINE_ENGINE: `chromium` (the default), `firefox` or `webkit`. */
const { id, name, limits, launcher } = chosenEngine();

/** Random tests try the same cases at every run, so that a failure is one of the change: `random` tries others. */
const seed = process.env.STORY_TIMELINE_SEED ?? '20261123';
const configureRandom = seed === 'random' ? '' : `fc.configureGlobal({ seed: ${Number(seed)} });`;

export default {
  files: id === 'chromium' ? ['test/**/*.test.ts'] : gatherTests(),
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
    browserCommands(),
    readingCommand(),
  ],
  middleware: [strictPages],
  browsers: [await launcher()],
  reporters: [skipReporter(), failedFilesReporter(), defaultReporter()],
  // A page in the background gets no animation frames.
  concurrency: 1,
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <body>
        <script>globalThis.testEngine = ${JSON.stringify({ id, name, limits })};</script>
        <script type="module">import fc from 'fast-check'; ${configureRandom}</script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  // A machine may stall.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 360_000,
};

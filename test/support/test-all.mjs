/**
 * Runs all tests in Chromium, Firefox and WebKit, one after another; what is given besides goes to the runner:
 * `npm run test:all -- --files 'test/element/*.test.ts'`. Ends with 0 only if no test failed and no engine was missing.
 */
import { spawnSync } from 'node:child_process';
import { ENGINES } from './engines.mjs';

const outcomes = Object.entries(ENGINES).map(([id, { name, limits }]) => {
  console.log(`\n== ${name}`);
  const begun = Date.now();
  const { status } = spawnSync('npx', ['wtr', ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, STORY_TIMELINE_ENGINE: id },
  });
  return { name, limits, status, minutes: (Date.now() - begun) / 60_000 };
});

console.log('\n== What no test can ask for');
for (const { name, limits } of outcomes) {
  for (const reason of new Set(Object.values(limits))) console.log(`${name}: ${reason}`);
}
console.log('\n== All engines');
for (const { name, status, minutes } of outcomes) {
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}, ${minutes.toFixed(1)} minutes`);
}
process.exitCode = outcomes.every(({ status }) => status === 0) ? 0 : 1;

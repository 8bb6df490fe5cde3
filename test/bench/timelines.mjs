/**
 * Measures this element, vis-timeline and a hand-written canvas side by side in headless Chromium, on equal events, and
 * writes `docs/bench.md`: `npm run bench:timelines`, after a build. Takes about five minutes.
 *
 *     --sizes 4,100   only these numbers of events; then only prints
 *     --runs 1        runs of each
 *     --write         writes the page all the same
 *
 * STORY_TIMELINE_DIST names another folder with a built element.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { puppeteerCore } from '@web/test-runner-chrome';
import * as prettier from 'prettier';
import { findBrowser } from '../support/find-browser.mjs';
import { startBenchServer } from './bench-server.mjs';
import { measure } from './measure.mjs';
import { report, SUBJECTS } from './report.mjs';
import { summarise } from './summary.mjs';

const SIZES = [4, 100, 1_000, 10_000, 100_000];
const MANY = 10_000;
/** Whoever takes longer than this for one run, in ms, has no other. */
const SLOW = 15_000;

const { values: options } = parseArgs({
  options: { sizes: { type: 'string' }, runs: { type: 'string' }, write: { type: 'boolean' } },
});
const sizes = options.sizes?.split(',').map(Number) ?? SIZES;
const isWhole = !options.sizes && !options.runs;

const begun = new Date();
const load = loadavg()[0];
const server = await startBenchServer(process.env.STORY_TIMELINE_DIST);
const { executablePath, args, headless } = await findBrowser();
let browser = await launch();
const version = await browser.version();

const summaries = new Map();
for (const count of sizes) summaries.set(count, await measureAll(count));
await browser.close();
server.stop();

const page = await prettier.format(report(summaries, about()), { ...prettierOptions(), parser: 'markdown' });
console.log(page);
if (isWhole || options.write) {
  const docs = new URL('../../docs/', import.meta.url);
  mkdirSync(docs, { recursive: true });
  writeFileSync(new URL('bench.md', docs), page);
}
const couldMeasure = sizes.every((count) => summaries.get(count)['canvas-floor'].paint !== undefined);
process.exitCode = couldMeasure ? 0 : 1;

/** All subjects in turn, run by run, so that what else the machine does meets all alike. */
async function measureAll(count) {
  const runs = Object.fromEntries(SUBJECTS.map((subject) => [subject, []]));
  const times = Number(options.runs ?? (count < 1_000 ? 5 : 3));
  const isTooMany = (subject) => subject === 'vis-timeline' && count > MANY;
  const given = new Set(SUBJECTS.filter((subject) => !isTooMany(subject)));
  for (let run = 0; run < times; run++) {
    const order = SUBJECTS.map((_, index) => SUBJECTS[(index + run) % SUBJECTS.length]);
    for (const subject of order.filter((name) => given.has(name))) {
      const started = performance.now();
      const result = await measure(browser, server.address, { subject, count, visits: run === 0 });
      runs[subject].push(result);
      const took = performance.now() - started;
      console.error(`${count} ${subject} ${(took / 1000).toFixed(1)} s ${result.failed ?? ''}`);
      if (took > SLOW) given.delete(subject);
      if (result.failed) browser = await relaunch();
    }
  }
  return Object.fromEntries(SUBJECTS.map((subject) => [subject, summarise(runs[subject])]));
}

/** Whatever is the first in a browser pays for its start; that does not count. */
async function launch() {
  const fresh = await puppeteerCore.launch({ executablePath, args, headless });
  await measure(fresh, server.address, { subject: 'canvas-floor', count: 100, visits: false });
  return fresh;
}

/** A page that hangs can't be closed; its browser can be ended. */
async function relaunch() {
  browser.process()?.kill('SIGKILL');
  return launch();
}

function about() {
  const minutes = ((Date.now() - begun.getTime()) / 60_000).toFixed(1);
  const machine = [
    `${availableParallelism()} cores`,
    'no GPU',
    version,
    `load of the machine before it began ${load.toFixed(1)}`,
    `${minutes} minutes in all`,
  ].join(', ');
  const method = readFileSync(new URL('method.md', import.meta.url), 'utf8').trim();
  return { date: begun.toISOString().slice(0, 10), machine, method };
}

function prettierOptions() {
  return JSON.parse(readFileSync(new URL('../../.prettierrc.json', import.meta.url), 'utf8'));
}

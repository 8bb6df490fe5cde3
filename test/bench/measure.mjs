/** All that is measured of one subject with one number of events, in a fresh page that shares nothing with those before. */
import { CATEGORIES, stablePaint } from './stable-paint.mjs';

const SIZE = { width: 1200, height: 800 };
/** In ms: how long a subject may take to show its events, and to walk the way. */
const LOADING_LIMIT = 60_000;
const DRIVE_LIMIT = 10_000;
/** One frame of a slow subject may begin just before the limit. */
const DRIVE_PATIENCE = 3 * DRIVE_LIMIT;
const STEP_LIMIT = 20_000;
/** The browser itself has to do when it begins to take notes. */
const SETTLING = 150;
/** Longer than painting has to be quiet, in ms, and what the main thread may do meanwhile, in seconds. */
const IDLE = 350;
const NEXT_TO_NOTHING = 0.02;
/** Zoom, and how many of its own widths the window is moved, where overlaps are looked for. */
const VISITS = [
  [1.4, 0],
  [2, 0.3],
  [5, 0],
  [8, 2],
  [64, -3],
];

/**
 * @returns {Promise<object>} What could be measured; `failed` says why there is no more.
 */
export async function measure(browser, address, { subject, count, visits }) {
  const result = { errors: [] };
  const url = `${address}/pages/subject.html?subject=${subject}`;
  try {
    await inNewPage(browser, async (page) => {
      page.on('pageerror', ({ message }) => result.errors.push(message));
      await measureIn(page, await prepare(page, url, count), { visits, result });
    });
    // In a page of its own: collecting garbage throws away compiled code that the showing would still have.
    await inNewPage(browser, async (page) => {
      const before = await heap(await prepare(page, url, count));
      result.heap = result.heapAfter.script - before.script;
      result.heapOfPage = result.heapAfter.page - before.page;
    });
  } catch (error) {
    result.failed = error.message.split('\n')[0];
  }
  return result;
}

async function inNewPage(browser, use) {
  const context = await browser.createBrowserContext();
  await use(await context.newPage());
  await withLimit(STEP_LIMIT, context.close());
}

/** Opens the page in which library and data are there and nothing is left to do. */
async function prepare(page, url, count) {
  await page.setViewport(SIZE);
  await page.goto(url);
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await withLimit(
    STEP_LIMIT,
    page.evaluate((number) => window.bench.prepare(number), count),
  );
  await withLimit(STEP_LIMIT, untilIdle(client));
  return client;
}

async function measureIn(page, client, { visits, result }) {
  await page.tracing.start({ categories: CATEGORIES });
  await pause(SETTLING);
  await withLimit(
    LOADING_LIMIT,
    page.evaluate(() => window.bench.show()),
  );
  await withLimit(LOADING_LIMIT, untilIdle(client));
  const trace = await withLimit(LOADING_LIMIT, page.tracing.stop());
  result.paint = stablePaint(JSON.parse(Buffer.from(trace).toString()).traceEvents);

  result.loading = await page.evaluate(() => window.bench.loading());
  result.heapAfter = await heap(client);
  result.looks = [
    await withLimit(
      STEP_LIMIT,
      page.evaluate(() => window.bench.look()),
    ),
  ];

  result.frame = await drive(page, client);
  result.looks.push(
    await withLimit(
      STEP_LIMIT,
      page.evaluate(() => window.bench.look()),
    ),
  );
  for (const [zoom, moved] of visits ? VISITS : []) {
    const look = page.evaluate((...window_) => window.bench.visit(...window_), zoom, moved);
    result.looks.push(await withLimit(STEP_LIMIT, look));
  }
  result.shiftAfter = (await page.evaluate(() => window.bench.loading())).layoutShift - result.loading.layoutShift;
}

/** What the main thread did for each frame of the way, in ms. */
async function drive(page, client) {
  const before = await metrics(client);
  const way = await withLimit(
    DRIVE_PATIENCE,
    page.evaluate((limit) => window.bench.drive(limit), DRIVE_LIMIT),
  );
  const after = await metrics(client);
  const each = (name) => ((after[name] - before[name]) * 1000) / way.frames;
  const intervals = way.intervals.toSorted((a, b) => a - b);
  return {
    task: each('TaskDuration'),
    processor: each('ThreadTime'),
    script: each('ScriptDuration'),
    layout: each('LayoutDuration'),
    style: each('RecalcStyleDuration'),
    frames: way.frames,
    interval: intervals[Math.ceil(intervals.length * 0.95) - 1],
    longTasks: way.longTasks,
    longestTask: way.longestTask,
  };
}

/** Bytes after all garbage is gone: of scripts, with their typed arrays, and of the page's nodes. */
async function heap(client) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0, embedderHeapUsedSize = 0 } = await client.send('Runtime.getHeapUsage');
  return { script: usedSize + backingStorageSize, page: embedderHeapUsedSize };
}

async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Until the main thread has had next to nothing to do for a while. */
async function untilIdle(client) {
  let busy = Infinity;
  let before = (await metrics(client)).TaskDuration;
  while (busy > NEXT_TO_NOTHING) {
    await pause(IDLE);
    const now = (await metrics(client)).TaskDuration;
    busy = now - before;
    before = now;
  }
}

const pause = (duration) => new Promise((resolve) => setTimeout(resolve, duration));

/** @template T @param {number} limit @param {Promise<T>} work @returns {Promise<T>} */
async function withLimit(limit, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`> ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

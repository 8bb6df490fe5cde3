/**
 * Measures every timeline of the demo pages and writes `places.css`, the heights that the pages keep free before the
 * script has come. Run after a build: `npm run places`.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { startDevServer } from '@web/dev-server';
import { puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser } from '../test/support/find-browser.mjs';
import config from './server.config.mjs';

/** Ranges of the page's width, from wide to narrow, each with the widths to measure at, in CSS pixels. */
const RANGES = [
  { query: '', widths: [1152, 1200, 1400] },
  { query: 'width < 72rem', widths: [1024, 1100, 1151] },
  { query: 'width < 64rem', widths: [768, 900, 1023] },
  { query: 'width < 48rem', widths: [544, 640, 767] },
  { query: 'width < 34rem', widths: [376, 390, 430, 500, 543] },
  { query: 'width < 23.5rem', widths: [320, 340, 360, 375] },
];
const REM = 16;

const folder = new URL('.', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const server = await startDevServer({
  config: { ...config, open: false, port: 0 },
  readCliArgs: false,
  logStartMessage: false,
});
const { executablePath, args, headless } = await findBrowser();
const browser = await puppeteerCore.launch({ executablePath, args, headless });
const page = await browser.newPage();
const { port } = server.server.address();

const rules = [];
for (const { query, widths } of RANGES) {
  const heights = new Map();
  for (const name of pages) {
    for (const width of widths) {
      for (const [place, height] of await measure(name, width)) {
        heights.set(place, Math.max(height, heights.get(place) ?? 0));
      }
    }
  }
  rules.push(rangeRules(query, heights));
}
await browser.close();
await server.stop();
writeFileSync(
  new URL('places.css', folder),
  `/* Written by measure-places.mjs: the heights that demo.css keeps free. */\n${rules.join('')}`,
);

/** Heights by class and kind: `front --open` for a timeline with an event open at first, `front --place` without. */
async function measure(name, width) {
  await page.setViewport({ width, height: 900 });
  await page.goto(`http://localhost:${port}/demo/${name}`, { waitUntil: 'load' });
  return page.evaluate(async () => {
    const stories = [...document.querySelectorAll('story-timeline[class]')];
    const settled = async () => {
      await Promise.all(stories.map(({ ready }) => ready));
      await new Promise((resolve) => setTimeout(resolve, 120));
    };
    const heightOf = (story) => {
      story.style.minBlockSize = '0';
      return story.getBoundingClientRect().height;
    };
    await settled();
    const heights = stories
      .filter(({ selected }) => selected)
      .map((story) => [`${story.className} --open`, heightOf(story)]);
    for (const story of stories) story.selected = null;
    await settled();
    return [...heights, ...stories.map((story) => [`${story.className} --place`, heightOf(story)])];
  });
}

function rangeRules(query, heights) {
  const places = [...new Set([...heights.keys()].map((key) => key.split(' ')[0]))];
  const indent = query ? '  ' : '';
  const blocks = places.map((place) => {
    const lines = ['--place', '--open'].flatMap((kind) => {
      const height = heights.get(`${place} ${kind}`);
      return height === undefined ? [] : [`${indent}  ${kind}: ${Math.ceil((height / REM) * 2) / 2}rem;\n`];
    });
    return `${indent}.${place} {\n${lines.join('')}${indent}}\n`;
  });
  return query ? `@media (${query}) {\n${blocks.join('')}}\n` : blocks.join('');
}

/** Fails where a built file has grown over its budget. Sizes are gzip -9, in bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../../dist/', import.meta.url);
/** All words of a language: of the interface and of dates. */
const LANGUAGE = 3_800;
const LANGUAGE_FILE = /\.[a-z]{2}(-[a-z]+)?\.min\.js$/;
/** Of files that are not named here: what some of the others have in common. */
const SHARED = 2_500;
const budgets = {
  'story-timeline.min.js': 42_000,
  // What an axis across and one that runs down have in common.
  'story-timeline.drawing.min.js': 10_000,
  'story-timeline.across-plot.min.js': 9_000,
  'story-timeline.crowd-plot.min.js': 5_000,
  // What a crowd on the screen shares with one on paper.
  'story-timeline.crowd-of.min.js': 5_300,
  'story-timeline.column-controller.min.js': 9_000,
  'story-timeline.grouped-plot.min.js': 1_100,
  'story-timeline.periods-plot.min.js': 2_800,
  'story-timeline.list-plot.min.js': 1_500,
  'story-timeline.overview-controller.min.js': 3_600,
  'story-timeline.details-part.min.js': 3_200,
  'story-timeline.tools-part.min.js': 2_900,
  'story-timeline.find-controller.min.js': 4_500,
  'story-timeline.address-controller.min.js': 1_800,
  'story-timeline.print-controller.min.js': 5_000,
  'story-timeline.child-parts.min.js': 1_200,
  'story-timeline.rehearsal.min.js': 1_100,
  'story-timeline.motion.min.js': 2_600,
  'story-timeline.long-work.min.js': 2_600,
  'story-timeline.careful-reading.min.js': 3_000,
  // What careful reading and other formats share.
  'story-timeline.read-date.min.js': 5_300,
  'story-timeline.learn-words.min.js': 2_200,
  // Other formats.
  'story-timeline.import-file.min.js': 4_400,
  'story-timeline.csv.min.js': 9_500,
  'story-timeline.timelinejs-deck.min.js': 5_300,
  'story-timeline.written-date.min.js': 6_900,
  'story-timeline.json-ld.min.js': 7_500,
  // With ical.js, which knows zones and series.
  'story-timeline.icalendar.min.js': 32_000,
  'story-timeline.write-svg.min.js': 6_000,
  // DOMPurify, for stories with rich text.
  'story-timeline.sanitize-html.min.js': 13_000,
};

const files = readdirSync(dist).filter((name) => name.endsWith('.min.js'));
let failed = false;
for (const name of new Set([...Object.keys(budgets), ...files])) {
  const size = files.includes(name) ? gzipSync(readFileSync(new URL(name, dist)), { level: 9 }).length : 0;
  const budget = budgets[name] ?? (LANGUAGE_FILE.test(name) ? LANGUAGE : SHARED);
  const fits = size > 0 && size <= budget;
  failed ||= !fits;
  console.log(`${fits ? 'ok  ' : 'FAIL'} ${name}: ${size} bytes gzip of ${budget}`);
}
process.exitCode = failed ? 1 : 0;

/** Fails where a built file has grown over its budget. Sizes are gzip -9, in bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../../dist/', import.meta.url);
const LANGUAGE = 1_600;
/** What several of the other files have in common. */
const SHARED = 2_100;
const budgets = {
  'story-timeline.min.js': 42_000,
  'story-timeline.date-words.min.js': SHARED,
  'story-timeline.details-view.min.js': SHARED,
  'story-timeline.flag-text.min.js': SHARED,
  'story-timeline.mark-view.min.js': SHARED,
  'story-timeline.pin-flag.min.js': SHARED,
  'story-timeline.flag-plot.min.js': 1_700,
  'story-timeline.crowd-plot.min.js': 8_500,
  'story-timeline.column-controller.min.js': 9_000,
  'story-timeline.grouped-plot.min.js': 1_100,
  'story-timeline.periods-plot.min.js': 2_800,
  'story-timeline.overview-controller.min.js': 3_600,
  'story-timeline.details-part.min.js': 3_200,
  'story-timeline.motion.min.js': 2_600,
  'story-timeline.long-work.min.js': 2_600,
  'story-timeline.careful-reading.min.js': 7_000,
  'story-timeline.ar.min.js': LANGUAGE,
  'story-timeline.de.min.js': LANGUAGE,
  'story-timeline.es.min.js': LANGUAGE,
  'story-timeline.fr.min.js': LANGUAGE,
  'story-timeline.rehearsal.min.js': 1_000,
  'story-timeline.roman-numeral.min.js': 200,
};

const files = readdirSync(dist).filter((name) => name.endsWith('.min.js'));
let failed = false;
for (const name of new Set([...Object.keys(budgets), ...files])) {
  const size = files.includes(name) ? gzipSync(readFileSync(new URL(name, dist)), { level: 9 }).length : 0;
  const fits = size > 0 && size <= (budgets[name] ?? 0);
  failed ||= !fits;
  console.log(`${fits ? 'ok  ' : 'FAIL'} ${name}: ${size} bytes gzip of ${budgets[name] ?? 0}`);
}
process.exitCode = failed ? 1 : 0;

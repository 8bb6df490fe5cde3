/** Fails where a built file has grown over its budget. Sizes are gzip -9, in bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../../dist/', import.meta.url);
const LANGUAGE = 1_600;
/** Of files that are not named here: what some of the others have in common. */
const SHARED = 2_200;
const budgets = {
  'story-timeline.min.js': 45_000,
  'story-timeline.flag-plot.min.js': 1_700,
  'story-timeline.crowd-plot.min.js': 5_000,
  // What a crowd on the screen shares with one on paper.
  'story-timeline.crowd-of.min.js': 5_200,
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
  'story-timeline.rehearsal.min.js': 1_000,
  'story-timeline.motion.min.js': 2_600,
  'story-timeline.long-work.min.js': 2_600,
  'story-timeline.careful-reading.min.js': 8_000,
  'story-timeline.ar.min.js': LANGUAGE,
  'story-timeline.de.min.js': LANGUAGE,
  'story-timeline.es.min.js': LANGUAGE,
  'story-timeline.fr.min.js': LANGUAGE,
};

const files = readdirSync(dist).filter((name) => name.endsWith('.min.js'));
let failed = false;
for (const name of new Set([...Object.keys(budgets), ...files])) {
  const size = files.includes(name) ? gzipSync(readFileSync(new URL(name, dist)), { level: 9 }).length : 0;
  const fits = size > 0 && size <= (budgets[name] ?? SHARED);
  failed ||= !fits;
  console.log(`${fits ? 'ok  ' : 'FAIL'} ${name}: ${size} bytes gzip of ${budgets[name] ?? SHARED}`);
}
process.exitCode = failed ? 1 : 0;

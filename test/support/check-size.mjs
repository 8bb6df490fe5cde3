/** Fails where a built file has grown over its budget. Sizes are gzip -9, in bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../../dist/', import.meta.url);
const budgets = { 'story-timeline.min.js': 38_000, 'story-timeline.careful-reading.min.js': 6_500 };

const files = readdirSync(dist).filter((name) => name.endsWith('.min.js'));
let failed = false;
for (const name of new Set([...Object.keys(budgets), ...files])) {
  const size = files.includes(name) ? gzipSync(readFileSync(new URL(name, dist)), { level: 9 }).length : 0;
  const fits = size > 0 && size <= (budgets[name] ?? 0);
  failed ||= !fits;
  console.log(`${fits ? 'ok  ' : 'FAIL'} ${name}: ${size} bytes gzip of ${budgets[name] ?? 0}`);
}
process.exitCode = failed ? 1 : 0;

/** How fast dates are read, on one core: `npm run bench`, after a build. Medians of several runs. */
import { parseEdtf } from 'story-timeline/core.js';

const COUNT = 200_000;
const RUNS = 9;

const two = (number) => String(number).padStart(2, '0');
/** Days, months and years, as most stories have. */
const plain = Array.from({ length: COUNT }, (_, index) => {
  const year = 1500 + (index % 600);
  const month = two(1 + (index % 12));
  return [`${year}`, `${year}-${month}`, `${year}-${month}-${two(1 + (index % 28))}`][index % 3];
});
const rare = Array.from({ length: COUNT / 10 }, (_, index) => {
  const year = 1500 + (index % 600);
  return [
    `${year}~-05`,
    `${Math.floor(year / 10)}X`,
    `[${year},${year + 2}..${year + 9}]`,
    `Y${year}0E3S2`,
    `${year}-XX-1X`,
  ][index % 5];
});
/** What takes longest of all that is short enough to be read, found by a search among near misses. */
const longest = [
  `[${'19XX,'.repeat(98)}1999]`,
  `[${'1XXX-XX-XX,'.repeat(44)}1999]`,
  `{${'XXXX-XX-3X,'.repeat(43)}XXXX-02-3X}`,
  `[${'X600-02-29,'.repeat(44)}2000]`,
  `[${'Y1E99,'.repeat(82)}Y1E99]`,
  `[${'Y1E99S1,'.repeat(60)}Y1E99S1]`,
  'from '.repeat(14),
  '1–'.repeat(40),
  'X'.repeat(500),
];

console.log('plain dates a second'.padEnd(44), median(() => COUNT / seconds(plain)).toFixed(0));
console.log('rare dates a second'.padEnd(44), median(() => rare.length / seconds(rare)).toFixed(0));
for (const text of longest) {
  const name = `ms for ${text.slice(0, 24)}… (${text.length} characters)`;
  console.log(name.padEnd(44), median(() => seconds([text]) * 1000).toFixed(2));
}

function seconds(texts) {
  const begun = performance.now();
  for (const text of texts) {
    try {
      parseEdtf(text);
    } catch {
      // a fault takes its time as well
    }
  }
  return (performance.now() - begun) / 1000;
}

function median(measure) {
  const values = Array.from({ length: RUNS }, measure).sort((a, b) => a - b);
  return values[(RUNS - 1) / 2];
}

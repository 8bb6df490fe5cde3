/** How long finding takes of many events with a sentence each, on one core: `npm run bench`, after a build. */
import { facetValues } from '../../dist/core/story/facets.js';
import { findEvents } from '../../dist/core/story/find-events.js';
import { eventColumns } from '../../dist/core/story/event-columns.js';
import { matchSums } from '../../dist/core/story/match-sums.js';
import { textIndex } from '../../dist/core/story/text-index.js';
import { englishMessages } from '../../dist/core/words/messages.js';
import { readStory } from 'story-timeline/core.js';

/** A frame at 60 Hz, in ms. */
const FRAME = 1000 / 60;
const RUNS = 9;
const LOCALE = 'en-CA';
const WORDS = (
  'the committee heard that an unnamed diplomat had met with officials in Ottawa before the élection and denied every ' +
  'allegation of interference while reporters from Québec asked Kovrig and Spavor about the report and its Straße of ' +
  'sources which nobody could confirm or find false until a minister made his public statement in parliament'
).split(' ');
/** As they are typed, letter by letter. */
const QUERIES = ['kovrig spavor', '"made his"', 'strasse election', 'e', 'nothing of this kind'];

for (const count of [1_000, 10_000, 100_000]) {
  const { story } = readStory(manyEvents(count));
  const index = textIndex(story, LOCALE);
  const steps = [];
  const begun = performance.now();
  let before = begun;
  for (const _ of index.steps()) {
    steps.push(performance.now() - before);
    before = performance.now();
  }
  say(count, 'ms to read the texts, in slices', performance.now() - begun);
  say(count, 'ms for the longest step of that', Math.max(...steps));
  const columns = eventColumns(story);
  const filter = { facets: {} };
  const strokes = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const query of QUERIES) {
      for (let length = 1; length <= query.length; length += 1) {
        strokes.push(
          timed(() => {
            const matching = findEvents(story, { ...filter, query: query.slice(0, length) }, { locale: LOCALE });
            if (matching) matchSums(columns, matching);
          }),
        );
      }
    }
  }
  // The first run is what warms up.
  const warm = strokes.slice(strokes.length / RUNS).sort((a, b) => a - b);
  say(count, 'ms for a letter typed, median', warm[Math.floor(warm.length / 2)]);
  const slow = warm[Math.floor(warm.length * 0.99)];
  say(count, 'ms for a letter typed, 99 of 100 within', slow);
  const facets = { status: new Set(['alleged', 'false']), tag: new Set(['tag 1', 'tag 2']) };
  const filtered = Array.from({ length: RUNS }, () =>
    timed(() => {
      const matching = findEvents(story, { query: 'the', facets }, { locale: LOCALE });
      facetValues(story, 'source', englishMessages, matching);
    }),
  ).sort((a, b) => a - b);
  say(count, 'ms for a value chosen, and all counted', filtered[(RUNS - 1) / 2]);
  if (count === 10_000 && slow > FRAME) {
    console.log(`A letter takes longer than a frame: ${slow.toFixed(1)} ms.`);
    process.exitCode = 1;
  }
}

function manyEvents(count) {
  let seed = 42;
  const next = (limit) => (seed = (seed * 16807) % 2147483647) % limit;
  const words = (length) => Array.from({ length }, () => WORDS[next(WORDS.length)]).join(' ');
  const statuses = ['reported', 'alleged', 'confirmed', 'false'];
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    date: new Date(Date.UTC(1990, 0, 1 + next(7300))).toISOString().slice(0, 10),
    title: words(5),
    text: `${words(20)}.`,
    status: statuses[next(4)],
    tags: [`tag ${next(12)}`],
    sources: [{ title: words(4), publisher: `Publisher ${next(200)}` }],
  }));
}

function timed(act) {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}

function say(count, what, value) {
  console.log(`${String(count).padStart(7)} events, ${what}`.padEnd(64), value.toFixed(2));
}

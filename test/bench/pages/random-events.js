/** Equal events for every subject and every run: days of twenty years, in no order, with titles of two to six words. */
export const SPAN = { start: Date.UTC(2005, 0, 1), end: Date.UTC(2025, 0, 1) };

const DAY = 86_400_000;
const WORDS = (
  'a after again against agreement annual archive at before border bridge city claims council court day delayed early ' +
  'election evidence final first hearing in inquiry judge law letter market mayor meeting ministry new northern of old ' +
  'on opens order police port public question railway record report returns river school second signed station strike ' +
  'talks the treaty under union village vote water winter witness'
).split(' ');

/** @returns {{ id: string, date: string, title: string }[]} */
export function randomEvents(count) {
  const random = mulberry32(20_261_123);
  const days = (SPAN.end - SPAN.start) / DAY;
  const anyOf = (length) => Math.floor(random() * length);
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(SPAN.start + anyOf(days) * DAY).toISOString().slice(0, 10);
    const words = Array.from({ length: 2 + anyOf(5) }, () => WORDS[anyOf(WORDS.length)]).join(' ');
    return { id: `e${index}`, date, title: words[0].toUpperCase() + words.slice(1) };
  });
}

/** A well-known small generator (Tommy Ettinger's mulberry32): the same numbers in 0..1 for the same seed. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

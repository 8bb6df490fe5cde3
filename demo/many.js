/** Stories with very many events, and events that arrive while the page is read. */
const many = document.querySelector('#many');
const live = document.querySelector('#live');

const WORDS = ['Drizzle', 'Shower', 'Downpour', 'Hail', 'Mist', 'Thunder', 'Sleet', 'Dew'];
const PLACES = ['on the roof', 'at the gate', 'in the orchard', 'by the river', 'over the hill'];

/** Days of a century, the same at every visit. */
function readings(count) {
  let seed = 42;
  const next = (limit) => (seed = (seed * 16807) % 2147483647) % limit;
  return Array.from({ length: count }, (_, index) => ({
    id: `reading-${index}`,
    date: new Date(Date.UTC(1900, 0, 1 + next(36_524))).toISOString().slice(0, 10),
    title: `${WORDS[next(WORDS.length)]} ${PLACES[next(PLACES.length)]}`,
    weight: next(400) === 0 ? 2 : 1,
  }));
}

many.events = readings(1000);
document.querySelector('.load').addEventListener('click', ({ currentTarget }) => {
  many.events = readings(Number(currentTarget.dataset.count));
});

let hour = 6;
const given = [];
function arrive(count) {
  for (let index = 0; index < count; index += 1, hour += 1) {
    const date = new Date(Date.UTC(2024, 4, 1, hour)).toISOString().slice(0, 16) + 'Z';
    given.push({ id: `dispatch-${hour}`, date, title: `Dispatch ${given.length + 1}` });
  }
  live.events = [...given];
}
arrive(5);
document.querySelector('.add').addEventListener('click', () => arrive(3));

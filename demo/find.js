/** Ten thousand invented dispatches, the same at every visit. */
const WHAT = [
  'Bridge closed',
  'Harbour opened',
  'Strike called',
  'Election held',
  'Treaty signed',
  'Café robbed',
  'Río flooded',
];
const WHERE = ['Königsberg', 'Ålesund', 'Córdoba', 'Łódź', 'İzmir', 'São Paulo', 'Århus', 'Besançon'];
const DESKS = ['north', 'south', 'east', 'west'];
const TAGS = ['weather', 'politics', 'trade', 'crime', 'sport'];
const STATUSES = ['reported', 'confirmed', 'alleged', 'disputed'];

let seed = 7;
const next = (limit) => (seed = (seed * 16807) % 2147483647) % limit;
const any = (list) => list[next(list.length)];

document.querySelector('#dispatches').story = {
  groups: DESKS.map((id) => ({ id, label: `${id[0].toUpperCase()}${id.slice(1)} desk` })),
  events: Array.from({ length: 10_000 }, (_, index) => {
    const desk = any(DESKS);
    return {
      id: `dispatch-${index}`,
      date: new Date(Date.UTC(1990, 0, 1 + next(12_000))).toISOString().slice(0, 10),
      title: `${any(WHAT)} in ${any(WHERE)}`,
      text: `Dispatch ${index + 1} of the ${desk} desk. Generated, not reported.`,
      group: desk,
      status: any(STATUSES),
      tags: [any(TAGS)],
      weight: next(200) === 0 ? 2 : 1,
    };
  }),
};

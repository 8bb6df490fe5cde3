import { expect } from '@open-wc/testing';
import { readStory } from '../../src/core/story/read-story.js';
import type { Media, Source, Story, StoryEvent, StoryInput } from '../../src/core/story/story.js';
import { englishMessages } from '../../src/core/words/messages.js';
import { writeCsv } from '../../src/exports/write-csv.js';
import { writeHtml } from '../../src/exports/write-html.js';
import { writeICalendar } from '../../src/exports/write-icalendar.js';
import { writeJsonLd } from '../../src/exports/write-json-ld.js';
import { writeJson } from '../../src/exports/write-json.js';
import { childParts } from '../../src/sources/child-parts.js';
import { readCsv } from '../../src/sources/formats/csv.js';
import { readICalendar } from '../../src/sources/formats/icalendar.js';
import { readJsonLd } from '../../src/sources/formats/json-ld.js';
import { readChildren } from '../../src/sources/read-children.js';
import { importText } from '../support/imported.js';
import { elementOf } from '../support/markup.js';

/** How a story is written and read again, by the names of the columns in the documentation. */
const WAYS: Readonly<
  Record<string, readonly [write: (story: Story) => string, read: (text: string) => Promise<Story>]>
> = {
  JSON: [(story) => writeJson(story, OPTIONS), async (text) => readStory(JSON.parse(text)).story],
  CSV: [(story) => writeCsv(story, OPTIONS), async (text) => (await importText(readCsv, text)).story],
  iCalendar: [(story) => writeICalendar(story, OPTIONS), async (text) => (await importText(readICalendar, text)).story],
  'JSON-LD': [(story) => writeJsonLd(story, OPTIONS), async (text) => (await importText(readJsonLd, text)).story],
  HTML: [(story) => writeHtml(story, OPTIONS), async (text) => readMarkup(text)],
};
const OPTIONS = { now: new Date(0), url: 'https://mill.example/' };

/** As the element reads itself: what is not in its children is in its attributes. */
function readMarkup(markup: string): Story {
  const host = elementOf(markup);
  const attribute = (name: string) => host.getAttribute(name) ?? undefined;
  const { title, events } = readChildren(host, childParts);
  const about = { summary: attribute('summary'), lang: attribute('lang'), timeZone: attribute('time-zone') };
  return readStory({ title, ...about, events }).story;
}

const DATES = [
  '2021-02-03',
  '2021-02',
  '2021',
  '1810~',
  '198X',
  '2021-21',
  '2021-08-03/2021-08-05',
  '2021-08/2021-09',
  '2021-05/..',
  '[1667,1670]',
  '2024-03-05T19:00:00Z',
  '2024-03-05T19:00:00',
  '-0043-03-15',
];

const STORY: StoryInput = {
  title: 'The mill',
  summary: 'Whose it is',
  lang: 'en',
  timeZone: 'Europe/London',
  groups: [{ id: 'villagers', label: 'The village' }],
  eras: [{ date: '1811/1815', title: 'The war years' }],
  events: [
    {
      id: 'all',
      date: '2020-02-03',
      title: 'All',
      text: 'One.\n\nTwo.',
      displayDate: 'in winter',
      weight: 2,
      status: 'alleged',
      group: 'villagers',
      lang: 'fr',
      reported: '1998',
      sources: [
        { title: 'A letter', url: 'https://a.example/1', publisher: 'Mercury', date: '1997', quote: 'It was so.' },
      ],
      media: [
        { src: 'https://a.example/2.jpg', alt: 'A mill', caption: 'Mill', credit: 'J. Doe', width: 4, height: 3 },
        { src: 'https://a.example/3', type: 'video', poster: 'https://a.example/4', captions: 'https://a.example/5' },
      ],
      tags: ['supreme court'],
    },
    { date: '2020-02-04', title: 'Rich', html: '<p>One <b>two</b></p>' },
    { id: 'plan', date: '2020-02-05', title: 'Fair', status: 'planned' },
    { date: '2020-02-06', title: 'Letter', status: 'retracted', relations: [{ type: 'corrects', to: 'plan' }] },
    { title: 'Undated' },
    ...DATES.map((date) => ({ date, title: `On ${date}` })),
    { date: '2024-03-05T19:00:00Z', end: '2024-03-05T20:30:00Z', title: 'Talk' },
  ],
};

type Look = (story: Story) => readonly unknown[];

const ofEvents =
  (look: (event: StoryEvent) => unknown, ...titles: string[]): Look =>
  ({ events }) =>
    events.filter(({ title }) => titles.includes(title)).map(look);
const ofSources = (key: keyof Source): Look => within(({ sources }) => sources.map((source) => source[key]));
const ofMedia = (key: keyof Media): Look => within(({ media }) => media.map((one) => one[key]));
const within =
  (look: (event: StoryEvent) => readonly unknown[]): Look =>
  ({ events }) =>
    events.filter(({ title }) => title === 'All').flatMap(look);
const edtf = ({ date }: StoryEvent) => date?.edtf;

/** What is said of a story, by the names of the rows. */
const FIELDS: Readonly<Record<string, Look>> = {
  title: ({ title }) => [title],
  summary: ({ summary }) => [summary],
  lang: ({ lang, events }) => events.flatMap((event) => (event.title === 'Rich' ? (event.lang ?? lang) : [])),
  timeZone: ({ timeZone }) => [timeZone],
  'groups: labels and order': ({ groups }) => groups,
  eras: ({ eras }) => eras.map(({ title }) => title),
  'events: which there are': ({ events }) => events.map(({ title }) => title),
  'events: their order': ({ events }) => [[...events].sort((a, b) => a.given - b.given).map(({ title }) => title)],
  ...Object.fromEntries(DATES.map((date) => [`date: ${date}`, ofEvents(edtf, `On ${date}`)])),
  'date and end with times': ofEvents(edtf, 'Talk'),
  'no date': ofEvents(({ date }) => date === undefined, 'Undated'),
  displayDate: ofEvents(({ displayDate }) => displayDate, 'All'),
  id: ofEvents(({ id }) => id, 'Fair'),
  'title of an event': ofEvents(({ title }) => title, 'All'),
  text: ofEvents(({ text }) => text, 'All'),
  html: ofEvents(({ html, text }) => html ?? text, 'Rich'),
  weight: ofEvents(({ weight }) => (weight === 1 ? undefined : weight), 'All'),
  'status: planned': ofEvents(({ status }) => status, 'Fair'),
  'status: retracted': ofEvents(({ status }) => status, 'Letter'),
  'status: others': ofEvents(({ status }) => status, 'All'),
  group: ofEvents(({ group }) => group, 'All'),
  reported: ofEvents(({ reported }) => reported?.edtf, 'All'),
  'lang of an event': ofEvents(({ lang }) => lang, 'All'),
  'sources: title': ofSources('title'),
  'sources: url': ofSources('url'),
  'sources: publisher': ofSources('publisher'),
  'sources: date': within(({ sources }) => sources.map(({ date }) => date?.edtf)),
  'sources: quote': ofSources('quote'),
  'media: src': ofMedia('src'),
  'media: kind': ofMedia('kind'),
  'media: alt': ofMedia('alt'),
  'media: caption': ofMedia('caption'),
  'media: credit': ofMedia('credit'),
  'media: poster': ofMedia('poster'),
  'media: captions': ofMedia('captions'),
  'media: width and height': within(({ media }) => media.flatMap(({ width, height }) => [width, height])),
  relations: ({ relationsTo }) =>
    [...relationsTo.values()].flat().map(({ type, from }) => `${englishMessages.relationsBy[type]}: ${from.title}`),
  tags: within(({ tags }) => tags),
};

/** What became of what is said: see the documentation. */
function outcome(before: readonly unknown[], after: readonly unknown[], file: string): string {
  const [told, back] = [before, after].map((values) => values.filter((value) => value !== undefined && value !== ''));
  const found = new Set(back?.map((value) => JSON.stringify(value)));
  if (told?.every((value) => found.has(JSON.stringify(value)))) return 'kept';
  if (found.size > 0) return 'otherwise';
  // Shorter ones may be there by chance.
  const isTold = (value: unknown) =>
    typeof value === 'string' && value.length >= 4 && file.includes(value.toLowerCase());
  return told?.every(isTold) ? 'told' : 'lost';
}

/** The rows of the table in the documentation, without its formatting. */
async function documented(): Promise<string[][]> {
  const response = await fetch(new URL('../../docs/formats/exports.md', import.meta.url));
  const [, section = ''] = (await response.text()).split('## What becomes of what\n');
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

describe('what is exported', () => {
  it('is told in the documentation', async () => {
    const { story } = readStory(STORY);
    const ways = Object.values(WAYS).map(async ([write, read]) => {
      const file = write(story);
      // In a calendar, lines are folded.
      return { back: await read(file), text: file.replaceAll('\r\n ', '').toLowerCase() };
    });
    const written = await Promise.all(ways);
    const rows = Object.entries(FIELDS).map(([name, look]) => [
      name,
      ...written.map(({ back, text }) => outcome(look(story), look(back), text)),
    ]);
    const [header = [], , ...told] = await documented();
    expect(header.slice(1)).to.deep.equal(Object.keys(WAYS));
    expect(told).to.deep.equal(rows);
  });
});

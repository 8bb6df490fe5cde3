import { RELATION_TYPES, type Media, type Source, type Story, type StoryEvent } from '../core/story/story.js';
import { dateFields, endsOf } from './date-fields.js';
import { ownTitle } from './own-title.js';
import { uniqueLabels } from './unique-labels.js';

export interface TableColumn {
  readonly name: string;
  readonly cell: (event: StoryEvent) => string;
  /** It stands in the table also where all its cells are empty. */
  readonly isAlways?: boolean;
}

/** The columns of a story, those among them that it does not need as well. */
export function tableColumns(story: Story): TableColumn[] {
  const labels = uniqueLabels(story);
  const column = (name: string, cell: TableColumn['cell'], isAlways = false): TableColumn => ({ name, cell, isAlways });
  return [
    column('date', (event) => dateCells(event).date, true),
    column('end', (event) => dateCells(event).end),
    column('display date', ({ displayDate }) => displayDate ?? ''),
    column('title', ({ title }) => asText(title), true),
    column('text', ({ text }) => asText(text)),
    column('status', ({ status }) => status ?? ''),
    column('reported', ({ reported }) => reported?.edtf ?? ''),
    column('group', ({ group }) => asText(labels.get(group) ?? group ?? '')),
    column('tags', ({ tags }) => tags.map((tag) => tag.trim()).join('; ')),
    column('weight', ({ weight }) => (weight === 1 ? '' : String(weight))),
    column('lang', ({ lang }) => lang ?? ''),
    ...family(story, SOURCE_CELLS, ({ sources }) => sources),
    ...family(story, MEDIA_CELLS, ({ media }) => media),
    ...RELATION_TYPES.map((type) =>
      column(type === 'repliesTo' ? 'replies to' : type, ({ relations }) =>
        relations.flatMap((relation) => (relation.type === type ? relation.to : [])).join('; '),
      ),
    ),
    column('id', ({ id }) => id, true),
  ];
}

/** Both ends in a column each, where a reader of tables would make the same interval of them. */
function dateCells({ date }: StoryEvent): { date: string; end: string } {
  if (!date) return { date: '', end: '' };
  const ends = endsOf(date);
  if (ends && ends[0].edtf !== ends[1].edtf) return { date: ends[0].edtf, end: ends[1].edtf };
  return { end: '', ...dateFields(date) };
}

/** What is told of each of several things in an event, by the name of its column. */
type Cells<Thing> = readonly (readonly [name: string, cell: (thing: Thing) => string])[];

const SOURCE_CELLS: Cells<Source> = [
  ['source', (source) => ownTitle(source) ?? ''],
  ['source url', ({ url }) => url ?? ''],
  ['publisher', ({ publisher }) => publisher ?? ''],
  ['source date', ({ date }) => date?.edtf ?? ''],
  ['quote', ({ quote }) => quote ?? ''],
];

const MEDIA_CELLS: Cells<Media> = [
  ['media', ({ src }) => src],
  ['caption', ({ caption }) => asText(caption)],
  ['credit', ({ credit }) => asText(credit)],
  ['alt', ({ alt }) => asText(alt)],
];

/**
 * Columns for as many things as any event has: `source`, `source url`, `source 2`, `source url 2`. What is told of any of
 * them has a column for each, so that the second of each belongs to the second thing.
 */
function family<Thing>(
  { events }: Story,
  cells: Cells<Thing>,
  thingsOf: (event: StoryEvent) => readonly Thing[],
): TableColumn[] {
  const most = events.reduce((count, event) => Math.max(count, thingsOf(event).length), 0);
  const told = cells.filter(([, cell]) => events.some((event) => thingsOf(event).some((thing) => cell(thing))));
  return Array.from({ length: most }, (_, index) =>
    told.map(([name, cell]): TableColumn => {
      const textOf = (thing: Thing | undefined) => (thing === undefined ? '' : cell(thing));
      const numbered = index === 0 ? name : `${name} ${index + 1}`;
      return { name: numbered, cell: (event) => textOf(thingsOf(event)[index]), isAlways: true };
    }),
  ).flat();
}

/** A tag or a character reference. */
const MARKUP = /<\/?[a-z]|&(?:#|[a-z])\w*;/i;

/** A text that would be read as markup, because it looks like some, has the signs of it escaped. */
function asText(text = ''): string {
  return MARKUP.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

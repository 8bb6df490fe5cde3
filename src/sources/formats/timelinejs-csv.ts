import type { Finding } from '../../core/story/problem.js';
import { withoutApostrophe } from './csv-cells.js';
import { tidyName } from './csv-columns.js';
import type { Given } from './given-values.js';
import type { Deck, Slide } from './timelinejs-deck.js';

type Row = readonly string[];

/** Columns of the spreadsheet that together no other table is likely to have. */
const TYPICAL = [
  'end year',
  'end month',
  'end date',
  'display date',
  'media',
  'media credit',
  'media caption',
  'media thumbnail',
  'type',
  'background',
];

/** Whether a row has the names of the columns in the spreadsheet of TimelineJS, of version 3 or of 1 (`Start Date`). */
export function isTimelineSheet(header: Row): boolean {
  const names = new Set(header.map(tidyName));
  const typical = TYPICAL.filter((name) => names.has(name));
  return names.has('headline') && (names.has('year') || names.has('start date')) && typical.length > 1;
}

/** The slides in a spreadsheet of TimelineJS, whose names of columns stand in the row `header`. */
export function deckOfTable(rows: readonly Row[], header: number, findings: readonly Finding[]): Deck {
  const places = new Map((rows[header] ?? []).map((name, place) => [tidyName(name), place] as const));
  let title: Slide | undefined;
  const events: Slide[] = [];
  const eras: Slide[] = [];
  rows.forEach((row, index) => {
    if (index <= header || !row.some((cell) => cell.trim())) return;
    const cell = (...names: string[]) =>
      names.map((name) => withoutApostrophe(row[places.get(name) ?? -1]?.trim() ?? '')).find(Boolean);
    const slide = { given: slideOf(cell), where: `row ${index + 1}` };
    const type = cell('type')?.toLowerCase();
    // A second title slide is a slide like others. In version 1 it was called the start.
    if ((type === 'title' || type === 'start') && !title) title = slide;
    else if (type === 'era') eras.push(slide);
    else events.push(slide);
  });
  return { title, events, eras, findings };
}

function slideOf(cell: (...names: string[]) => string | undefined): Given {
  const date = (prefix: string, text: string) =>
    cell(text) ?? {
      year: cell(`${prefix}year`),
      month: cell(`${prefix}month`),
      day: cell(`${prefix}day`),
      time: cell(`${prefix}time`),
    };
  return {
    start_date: date('', 'start date'),
    end_date: date('end ', 'end date'),
    display_date: cell('display date'),
    text: { headline: cell('headline'), text: cell('text') },
    media: {
      url: cell('media'),
      credit: cell('media credit'),
      caption: cell('media caption'),
      thumbnail: cell('media thumbnail'),
      alt: cell('alt text', 'media alt text', 'alt'),
      link: cell('link', 'media link'),
    },
    group: cell('group', 'tag'),
  };
}

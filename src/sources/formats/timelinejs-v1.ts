import { isGiven, objectOf, scalarText, valueOf, type Given } from './given-values.js';
import type { Deck, Slide } from './timelinejs-deck.js';

const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];

/** The slides of a file of TimelineJS 1 and 2, `{ "timeline": { "headline", "text", "date": [ … ], "era": [ … ] } }`. */
export function deckOfV1(timeline: Given): Omit<Deck, 'findings'> {
  const slides = (key: string): Slide[] =>
    listOf(valueOf(timeline, key)).map((given, index) => ({
      given: isGiven(given) ? slideOfV1(given) : given,
      where: `timeline.${key}[${index}]`,
    }));
  const title = { given: slideOfV1(timeline), where: 'timeline' };
  return { title, events: slides('date'), eras: slides('era') };
}

/** A single date or era may stand without a list around it. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isGiven(value) ? [value] : [];
}

function slideOfV1(given: Given): Given {
  const { media, ...asset } = objectOf(given, 'asset');
  const [text, headline] = ['text', 'headline'].map((key) => scalarText(valueOf(given, key)));
  return {
    unique_id: valueOf(given, 'uniqueid'),
    start_date: dateOfV1(valueOf(given, 'startDate')),
    end_date: dateOfV1(valueOf(given, 'endDate')),
    text: { headline, text },
    group: valueOf(given, 'tag'),
    media: { ...asset, url: media },
  };
}

/** "2011,12,10,07,02,10" counts months from 1, as people do. Other texts are read as dates in words or numbers. */
function dateOfV1(value: unknown): unknown {
  const text = scalarText(value);
  if (text === undefined || !text.includes(',') || !/^[-+\d\s,.]+$/.test(text)) return value;
  const values = text.split(',');
  return Object.fromEntries(DATE_PARTS.map((part, index) => [part, values[index]]));
}

import { civilFromDays, MS_PER_DAY } from '../dates/calendar.js';
import { readPlainEdtf } from '../dates/plain-edtf.js';
import { FACETS, type ChosenValues, type FacetName } from './facets.js';
import type { TimeWindow } from '../axis/time-window.js';

/** What of a timeline an address tells. */
export interface AddressState {
  /** Id of the open event. */
  readonly id?: string | undefined;
  /** The window in view, in ms since the epoch UTC, where it is not the whole story. */
  readonly view?: TimeWindow | undefined;
  /** EDTF. */
  readonly asOf?: string | undefined;
  /** The words that are looked for. */
  readonly find?: string | undefined;
  /** The values that are looked for: `group:north,south;tag:trade`. */
  readonly filter?: string | undefined;
}

const KEYS = { id: 'id', view: 'view', asOf: 'as-of', find: 'find', filter: 'filter' } as const;
/** In ms: a window that is longer is told in days. */
const DAYS_SUFFICE = 60 * MS_PER_DAY;
const LAST_YEAR = 9999;

/**
 * What the fragment of an address tells of a timeline: `#story-id=report&story-view=2023-01-01/2023-12-31`.
 * @param name of the timeline among those of the page
 */
export function readAddress(fragment: string, name: string): AddressState {
  const values = new Map(partsOf(fragment).map(splitPart));
  const value = (key: keyof typeof KEYS) => values.get(`${name}-${KEYS[key]}`) || undefined;
  return {
    id: value('id'),
    view: readView(value('view')),
    asOf: value('asOf'),
    find: value('find'),
    filter: value('filter'),
  };
}

/** The fragment with what it tells of one timeline replaced; all else in it stays. */
export function writeAddress(fragment: string, name: string, state: AddressState): string {
  const own = new Set(Object.values(KEYS).map((key) => `${name}-${key}`));
  const others = partsOf(fragment).filter((part) => !own.has(splitPart(part)[0]));
  const texts = { ...state, view: state.view && viewText(state.view) };
  const parts = Object.entries(KEYS).flatMap(([key, word]) => {
    const text = texts[key as keyof typeof texts];
    // What is no sign of an address's own stays legible.
    return text
      ? [
          `${encodeURIComponent(`${name}-${word}`)}=${encodeURIComponent(text).replace(/%2F|%3A|%3B|%2C/g, decodeURIComponent)}`,
        ]
      : [];
  });
  const all = [...others, ...parts].join('&');
  return all && `#${all}`;
}

function partsOf(fragment: string): string[] {
  return fragment.replace(/^#/, '').split('&').filter(Boolean);
}

function splitPart(part: string): [key: string, value: string] {
  const [key = '', ...rest] = part.split('=');
  return [decode(key), decode(rest.join('='))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Whoever wrote it did not encode it.
    return text;
  }
}

/** Days in EDTF; moments, where days are too coarse; and where EDTF has no days, ms. */
function viewText({ start, end }: TimeWindow): string {
  const years = [start, end].map((time) => civilFromDays(Math.floor(time / MS_PER_DAY)).year);
  if (years.some((year) => !(year >= 0 && year <= LAST_YEAR))) return `${start}ms/${end}ms`;
  const length = end - start > DAYS_SUFFICE ? 10 : 19;
  const text = (time: number) => new Date(time).toISOString().slice(0, length) + (length > 10 ? 'Z' : '');
  return `${text(start)}/${text(end)}`;
}

function readView(text: string | undefined): TimeWindow | undefined {
  const [start, end, ...more] = text?.split('/').map(momentOf) ?? [];
  return start !== undefined && end !== undefined && start < end && more.length === 0 ? { start, end } : undefined;
}

function momentOf(text: string): number | undefined {
  const ms = /^(-?\d+(?:\.\d+)?(?:e\+?\d+)?)ms$/.exec(text)?.[1];
  if (ms !== undefined) return Number(ms);
  try {
    return readPlainEdtf(text).earliest ?? undefined;
  } catch {
    return undefined;
  }
}

/** The values that are looked for, as an address tells them. */
export function valuesText(facets: ChosenValues): string {
  return FACETS.flatMap((name) => {
    const values = [...(facets[name] ?? [])].map(encodeURIComponent);
    return values.length > 0 ? [`${name}:${values.join(',')}`] : [];
  }).join(';');
}

/** What is no facet is left out. */
export function readValues(text: string): ChosenValues {
  const parts = text.split(';').map((part) => part.split(':') as [FacetName, string?]);
  const known = parts.filter(([name, values]) => FACETS.includes(name) && values);
  return Object.fromEntries(known.map(([name, values = '']) => [name, new Set(values.split(',').map(decode))]));
}

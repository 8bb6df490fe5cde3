import { UTC, type TimeZone } from '../core/dates/time-zone.js';
import type { Handling } from '../core/story/handling.js';
import { storyInZoneSteps } from '../core/story/index-events.js';
import type { Finding, Problem } from '../core/story/problem.js';
import { readStorySteps, type ReadOptions } from '../core/story/read-story-with.js';
import type { Reading } from '../core/story/reading.js';
import { part, type Steps } from '../core/story/steps.js';
import type { Story } from '../core/story/story.js';

export type SourceName = 'src' | 'events' | 'story';

/** What a source gave, not read yet. */
export interface Given extends ReadOptions {
  readonly from: SourceName | 'children';
  readonly input: unknown;
  /** What was wrong with the source as a whole. */
  readonly findings?: readonly Finding[];
  /** The elements that tell the events, one each. */
  readonly elements?: readonly Element[];
}

/** What came of a source. */
export interface Loaded {
  readonly story: Story;
  readonly problems: readonly Problem[];
  /** The element that tells an event, by its id, where the story is told by children. */
  readonly elements: ReadonlyMap<string, Element>;
  readonly from: SourceName | 'children';
}

const STRIDE = 256;

/**
 * Reads what a source gave.
 * @param zoneAsked whose clocks will be shown: in the end the story is placed on their axis too, so that it is known
 */
export function* loadedSteps(
  reading: Reading,
  handling: Handling,
  { from, input, findings = [], elements = [], ...options }: Given,
  zoneAsked: () => TimeZone | undefined,
): Steps<Loaded> {
  const { story, problems } = yield* part(0, 0.8, readStorySteps(reading, handling, input, options));
  const byId = new Map<string, Element>();
  for (const { id, given } of story.events) {
    const element = elements[given];
    if (element && byId.set(id, element).size % STRIDE === 0) yield 0.8;
  }
  const zone = zoneAsked() ?? UTC;
  const isThere = zone === (story.zone ?? UTC);
  const shown = isThere ? story : yield* part(0.8, 0.95, storyInZoneSteps(story, zone, handling));
  if (handling.prepare) yield* part(0.95, 1, handling.prepare(shown));
  return { story, problems: [...findings.map(reading.explain), ...problems], elements: byId, from };
}

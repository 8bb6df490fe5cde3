import type { Finding } from '../../core/story/problem.js';
import type { Steps } from '../../core/story/steps.js';
import { isGiven, valueOf, type Given } from './given-values.js';
import { parseLargeJson } from './parse-json.js';
import { readInSlices } from './read-in-slices.js';
import type { ImportedStory, ReadFormat } from './story-format.js';
import { deckSteps, type Deck, type Slide } from './timelinejs-deck.js';
import { deckOfV1 } from './timelinejs-v1.js';

/**
 * Reads a file of TimelineJS (https://timeline.knightlab.com/docs/json-format.html) in JSON, of any version. What was
 * drawn as a link or loaded from others there is a link here; `background`, `autolink`, `location`, `scale`, and the `format`
 * of dates are left out.
 */
export const readTimelineJs: ReadFormat = async (text) => {
  const { value, findings } = await parseLargeJson(text);
  return readInSlices(timelineJsSteps(value, findings));
};

/**
 * The same for JSON that has been parsed already.
 * @throws {SyntaxError} where it holds no slides
 */
export function* timelineJsSteps(value: unknown, findings: readonly Finding[] = []): Steps<ImportedStory> {
  return yield* deckSteps(deckOf(value, findings));
}

function deckOf(value: unknown, findings: readonly Finding[]): Deck {
  const outer = isGiven(value) ? valueOf(value, 'timeline') : undefined;
  const given = isGiven(outer) || Array.isArray(outer) ? outer : value;
  const timeline = Array.isArray(given) ? { events: given } : given;
  if (!isGiven(timeline)) throw new SyntaxError('The file is JSON, but holds neither an object nor a list.');
  if (Object.hasOwn(timeline, 'date') && !Object.hasOwn(timeline, 'events')) {
    return { ...deckOfV1(timeline), findings };
  }
  const faults: Finding[] = [];
  const title = valueOf(timeline, 'title');
  const deck = {
    title: title === undefined || title === null ? undefined : { given: title, where: 'title' },
    events: slidesOf(timeline, 'events', faults),
    eras: slidesOf(timeline, 'eras', faults),
  };
  if (!deck.title && !Object.hasOwn(timeline, 'events')) {
    throw new SyntaxError('The file is JSON, but not of TimelineJS: it has no "events".');
  }
  return { ...deck, findings: [...findings, ...faults] };
}

function slidesOf(timeline: Given, key: string, findings: Finding[]): Slide[] {
  const given = valueOf(timeline, key);
  if (Array.isArray(given)) return given.map((slide: unknown, index) => ({ given: slide, where: `${key}[${index}]` }));
  if (given !== undefined && given !== null) {
    findings.push({ code: 'value-invalid', where: key, value: given, detail: 'a list' });
  } else if (key === 'events') {
    findings.push({ code: 'events-not-list', where: key, value: given });
  }
  return [];
}

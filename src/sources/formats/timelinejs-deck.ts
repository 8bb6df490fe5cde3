import type { Finding } from '../../core/story/problem.js';
import type { StoryInput } from '../../core/story/story.js';
import type { ImportedStory } from './story-format.js';
import { readEra, readSlide, readTitleSlide } from './timelinejs-slide.js';

/** A slide in the form of TimelineJS 3, and how its author finds it. */
export interface Slide {
  readonly given: unknown;
  /** `events[3]`, `timeline.date[3]`, `row 5`. */
  readonly where: string;
}

/** All that a file of TimelineJS holds, of whichever version. */
export interface Deck {
  readonly title?: Slide | undefined;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
  /** What was found before the slides were read. */
  readonly findings: readonly Finding[];
}

/** Makes a story of the slides. */
export function readDeck({ title, events, eras, findings: before }: Deck): ImportedStory {
  const findings = [...before];
  const report = (finding: Finding) => void findings.push(finding);
  const read = eras.flatMap(({ given, where }) => readEra(given, where, report));
  const input: StoryInput = {
    ...(title && readTitleSlide(title.given, title.where, report)),
    ...(read.length > 0 && { eras: read }),
    events: events.map(({ given, where }) => readSlide(given, where, report)),
  };
  return { input, origins: events.map(({ where }) => where), findings };
}

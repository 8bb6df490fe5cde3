import type { Finding } from '../../core/story/problem.js';
import type { Steps } from '../../core/story/steps.js';
import type { EraInput, EventInput, StoryInput } from '../../core/story/story.js';
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
export function* deckSteps({ title, events, eras, findings: before }: Deck): Steps<ImportedStory> {
  const findings = [...before];
  const report = (finding: Finding) => void findings.push(finding);
  const readEras: EraInput[] = [];
  for (const { given, where } of eras) {
    yield 0;
    readEras.push(...readEra(given, where, report));
  }
  const readEvents: EventInput[] = [];
  const input: StoryInput = {
    ...(title && readTitleSlide(title.given, title.where, report)),
    ...(readEras.length > 0 && { eras: readEras }),
    events: readEvents,
  };
  for (const { given, where } of events) {
    yield readEvents.length / events.length;
    readEvents.push(readSlide(given, where, report));
  }
  return { input, origins: events.map(({ where }) => where), findings };
}

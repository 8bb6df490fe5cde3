import { expect } from '@open-wc/testing';
import type { EventInput } from '../../../../src/core/story/story.js';
import { readICalendar } from '../../../../src/sources/formats/icalendar.js';
import type { ImportedStory } from '../../../../src/sources/formats/story-format.js';

/** A calendar of these lines and components, with the line ends that the standard wants. */
export function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

export function vevent(...lines: string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** An event on 5 March 2024, called A where the lines do not say otherwise. */
export function onDay(...lines: string[]): string {
  const title = lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:A'];
  return vevent('DTSTART;VALUE=DATE:20240305', ...title, ...lines);
}

/** The only event of a calendar in which there is nothing to find. */
export async function onlyEvent(text: string): Promise<EventInput> {
  const { input, findings } = await readICalendar(text);
  expect(findings).to.deep.equal([]);
  expect(input.events).to.have.length(1);
  return input.events[0] as EventInput;
}

export function datesOf({ input }: ImportedStory): (string | undefined)[] {
  return input.events.map(({ date, end }) => (end === undefined ? date : `${date} to ${end}`));
}

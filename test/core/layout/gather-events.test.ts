import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { UNFOLDED } from '../../../src/core/axis/folding.js';
import { fitWindow, storyExtent, type TimeWindow } from '../../../src/core/axis/time-window.js';
import { eventColumns } from '../../../src/core/story/event-columns.js';
import { EventGatherer, type Gathering } from '../../../src/core/layout/gather-events.js';
import { readStory } from '../../../src/core/story/read-story.js';
import type { EventInput } from '../../../src/core/story/story.js';

const WIDTH = 1200;

function gathererOf(events: readonly EventInput[], width = WIDTH) {
  const { story } = readStory(events);
  const columns = eventColumns(story);
  const fitted = fitWindow(storyExtent(story) ?? { start: 0, end: 1 }, width);
  const gatherer = new EventGatherer(columns, fitted, width, UNFOLDED);
  const whole = fitted.end - fitted.start;
  const gather = (window: TimeWindow, flagged: readonly number[] = []): Gathering =>
    gatherer.gather({ ...window, magnification: whole / (window.end - window.start) }, flagged);
  return { columns, fitted, gather };
}

function days(count: number, date: (index: number) => string): EventInput[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    title: `Event ${index}`,
    date: date(index),
  }));
}

/** A day of 2001 or 2002, from its number. */
function day(number: number): string {
  return new Date(Date.UTC(2001, 0, 1 + number)).toISOString().slice(0, 10);
}

const numbers = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 200 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('EventGatherer', () => {
  it('draws events one by one where they stand apart', () => {
    const { fitted, gather } = gathererOf(days(20, (index) => day(index * 30)));
    const { singles, clusters } = gather(fitted);
    expect(singles).to.have.length(20);
    expect(clusters).to.deep.equal([]);
  });

  it('gathers what stands too close together, but not the flags among them', () => {
    const { fitted, gather } = gathererOf([...days(10, () => day(0)), { id: 'late', title: 'Late', date: day(700) }]);
    const { singles, clusters } = gather(fitted, [3]);
    expect(singles).to.deep.equal([3, 10]);
    expect(clusters.map(({ count, from, to }) => [count, from, to])).to.deep.equal([[9, 0, 10]]);
  });

  it('names the weightiest of those that have no flag', () => {
    const events = days(6, () => day(0)).map((event, index) => ({ ...event, weight: [1, 5, 1, 4, 1, 1][index] ?? 1 }));
    const { fitted, gather } = gathererOf([...events, { id: 'late', title: 'Late', date: day(700) }]);
    expect(gather(fitted, [1]).clusters[0]?.heaviest).to.equal(3);
  });

  it('draws a long event in the company of others', () => {
    const { fitted, gather } = gathererOf([
      ...days(8, () => day(350)),
      { id: 'long', title: 'Long', date: '2001-02/2002-11' },
    ]);
    const { singles, clusters } = gather(fitted);
    expect(singles).to.have.length(1);
    expect(clusters[0]?.count).to.equal(8);
  });

  it('draws what only passes through the view', () => {
    const { gather, columns } = gathererOf([
      { id: 'open', title: 'Open', date: '1990/..' },
      ...days(30, (index) => day(index * 20)),
    ]);
    const [start, end] = [Date.UTC(2002, 3, 1), Date.UTC(2002, 4, 1)];
    const { singles } = gather({ start, end });
    expect(singles.map((index) => columns.events[index]?.id)).to.include('open');
  });

  it('shows every event in view once, drawn or counted; panning changes nothing; zooming in only parts', () => {
    fc.assert(
      fc.property(numbers, share, share, fc.array(fc.nat(199), { maxLength: 8 }), (given, zoom, pan, flags) => {
        const { fitted, gather, columns } = gathererOf(days(given.length, (index) => day(given[index] ?? 0)));
        const count = columns.anchors.length;
        const flagged = [...new Set(flags.filter((index) => index < count))].sort((a, b) => a - b);
        const whole = gather(fitted, flagged);
        const counted = whole.clusters.reduce((sum, cluster) => sum + cluster.count, whole.singles.length);
        expect(counted).to.equal(count);
        expect(whole.singles).to.include.members(flagged);

        const span = (fitted.end - fitted.start) / 2 ** Math.floor(zoom * 8);
        const at = (offset: number) => {
          const start = fitted.start + (fitted.end - fitted.start - span) * offset;
          return gather({ start, end: start + span }, flagged);
        };
        const [here, there] = [at(pan), at(Math.min(1, pan + 0.3 / 2 ** Math.floor(zoom * 8)))];
        for (const cluster of here.clusters) {
          const same = there.clusters.find(({ key }) => key === cluster.key);
          if (same) expect(same).to.deep.equal(cluster);
          expect(cluster.count).to.be.at.most(Math.max(0, ...whole.clusters.map((other) => other.count)));
        }
        for (const index of whole.singles) {
          const anchor = columns.anchors[index] ?? NaN;
          const start = fitted.start + (fitted.end - fitted.start - span) * pan;
          if (anchor >= start && anchor < start + span) expect(here.singles).to.include(index);
        }
      }),
      { numRuns: 200 },
    );
  });
});

import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { toMs } from '../../src/core/dates/calendar.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { flagOf, inside, mount, one, unmountAll } from '../support/mount.js';
import { plainSpaces } from '../core/dates/plain-spaces.js';

const TIMES = JSON.stringify([
  { id: 'day', date: '2023-03-22', title: 'A day' },
  { id: 'offset', date: '2023-03-22T23:30:00-04:00', title: 'With an offset' },
  { id: 'utc', date: '2023-03-23T05:00:00Z', title: 'In UTC' },
  { id: 'local', date: '2023-03-23T06:00:00', title: 'By the clock on the wall' },
]);

function story(attributes: string, events = TIMES): Promise<StoryTimeline> {
  return mount(`<story-timeline ${attributes} events='${events}'></story-timeline>`);
}

const dateOn = (element: StoryTimeline, id: string) =>
  plainSpaces(flagOf(element, id).querySelector('.flag-date')?.textContent ?? '');
const xOf = (element: StoryTimeline, id: string) => {
  const { left, width } = one(element, `.mark[data-id="${id}"]`).getBoundingClientRect();
  return left + width / 2;
};

describe('<story-timeline> time-zone', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  afterEach(unmountAll);

  it('shows moments by the clocks of the zone, and names them', async () => {
    const element = await story('time-zone="America/Toronto"');
    expect(dateOn(element, 'offset')).to.equal('March 22, 2023 at 11:30 PM EDT');
    expect(dateOn(element, 'utc')).to.equal('March 23, 2023 at 1:00 AM EDT');
    expect(dateOn(element, 'local')).to.equal('March 23, 2023 at 6:00 AM');
    expect(dateOn(element, 'day')).to.equal('March 22, 2023');
  });

  it('places a time without offset by the zone, one with an offset by its moment', async () => {
    const element = await story('time-zone="America/Toronto"');
    const place = (id: string) => element.story?.byId.get(id)?.placement?.start;
    expect(place('offset')).to.equal(toMs(2023, 3, 23, 3, 30));
    expect(place('utc')).to.equal(toMs(2023, 3, 23, 5));
    expect(place('local')).to.equal(toMs(2023, 3, 23, 10));
    expect(element.story?.events.map(({ id }) => id)).to.deep.equal(['day', 'offset', 'utc', 'local']);
    element.timeZone = 'Asia/Tokyo';
    await element.ready;
    expect(place('offset')).to.equal(toMs(2023, 3, 23, 3, 30));
    expect(place('local')).to.equal(toMs(2023, 3, 22, 21));
    expect(element.story?.events.map(({ id }) => id)).to.deep.equal(['day', 'local', 'offset', 'utc']);
  });

  it('never shifts a day: on the axis of any zone it lies between two midnights', async () => {
    const days = JSON.stringify(
      [12, 22, 23, 31].map((day) => ({ id: `d${day}`, date: `2023-05-${day}`, title: `Day ${day}` })),
    );
    const places = [];
    for (const zone of ['UTC', 'America/Toronto', 'Pacific/Kiritimati', 'Asia/Kathmandu']) {
      const element = await story(`time-zone="${zone}"`, days);
      expect(dateOn(element, 'd22'), zone).to.equal('May 22, 2023');
      const labels = inside(element, '.units text').filter(({ textContent }) => textContent === '22');
      const { left, right } = (labels[0] as Element).getBoundingClientRect();
      expect((left + right) / 2, zone).to.be.closeTo(xOf(element, 'd22'), 1.5);
      places.push(xOf(element, 'd22'));
      unmountAll();
    }
    for (const place of places) expect(place).to.be.closeTo(places[0] as number, 0.01);
  });

  it('begins the axis’s hours and days by the zone', async () => {
    const element = await story('time-zone="America/Toronto"');
    const midnight = inside(element, '.periods text').find(({ textContent }) => textContent === 'March 23, 2023');
    const tick = (midnight as Element).closest('.tick')?.querySelector('line')?.getBoundingClientRect();
    expect(tick?.left).to.be.within(xOf(element, 'offset'), xOf(element, 'utc'));
  });

  it('takes the zone of the story where the page names none', async () => {
    const element = await story('');
    element.story = { timeZone: 'America/Toronto', events: JSON.parse(TIMES) };
    await element.ready;
    expect(dateOn(element, 'utc')).to.equal('March 23, 2023 at 1:00 AM EDT');
    element.timeZone = 'UTC';
    await element.ready;
    expect(dateOn(element, 'utc')).to.equal('March 23, 2023 at 5:00 AM UTC');
    element.timeZone = null;
    await element.ready;
    expect(dateOn(element, 'utc')).to.equal('March 23, 2023 at 1:00 AM EDT');
  });

  it('reports a zone that is not known, and shows UTC', async () => {
    const element = await story('time-zone="Mars/Olympus"');
    expect(element.problems.map(({ code, where }) => [code, where])).to.deep.equal([
      ['time-zone-unknown', 'attribute "time-zone"'],
    ]);
    expect(dateOn(element, 'utc')).to.equal('March 23, 2023 at 5:00 AM UTC');
    element.removeAttribute('time-zone');
    element.story = { timeZone: 'Nowhere', events: [{ title: 'a', date: '2023-03-23T05:00:00Z' }] };
    await element.ready;
    expect(element.problems.map(({ code, where }) => [code, where])).to.deep.equal([['time-zone-unknown', 'timeZone']]);
  });

  it('says that no zone is given only where none is', async () => {
    const named = await story('time-zone="America/Toronto" selected="local"');
    expect(one(named, '.details-date').textContent).not.to.contain('not given');
    const unnamed = await story('selected="local"');
    expect(one(unnamed, '.details-date').textContent).to.contain('time zone not given');
  });
});

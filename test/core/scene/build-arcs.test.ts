import { expect } from '@open-wc/testing';
import { timeScale } from '../../../src/core/axis/time-scale.js';
import { toMs } from '../../../src/core/dates/calendar.js';
import { ARC_ROOM, hasArcs } from '../../../src/core/scene/arc-room.js';
import { arcsOf } from '../../../src/core/scene/build-arcs.js';
import { eventOf, FOUR_EVENTS, storyOf } from '../../support/stories.js';

const scale = timeScale({ start: toMs(2021), end: toMs(2024) }, 1200);
const story = storyOf(FOUR_EVENTS);
const x = (id: string) => scale(eventOf(story, id).placement?.anchor ?? NaN);

describe('arcsOf', () => {
  it('goes both ways from the open event', () => {
    const ends = (selected: string) => arcsOf(story, selected, scale, 300).map(({ from, to }) => [from, to]);
    expect(ends('report')).to.deep.equal([['report', 'conversation']]);
    expect(ends('conversation')).to.deep.equal([
      ['resignation', 'conversation'],
      ['report', 'conversation'],
    ]);
    expect(ends('publication')).to.deep.equal([]);
  });

  it('runs from anchor to anchor', () => {
    const [arc] = arcsOf(story, 'report', scale, 300);
    expect(arc).to.include({ y: 300, tone: 'false' });
    expect([arc?.x1, arc?.x2]).to.deep.equal([x('report'), x('conversation')]);
  });

  it('rises into its room and no higher, however far or near', () => {
    for (const end of [2022, 2024, 2060, 3000, 20_000]) {
      for (const { rise } of arcsOf(story, 'conversation', timeScale({ start: toMs(2021), end: toMs(end) }, 1200), 0)) {
        expect(rise).to.be.greaterThan(0).and.at.most(ARC_ROOM);
      }
    }
  });

  const tones: [string, string][] = [
    ['confirms', 'plain'],
    ['corrects', 'plain'],
    ['repliesTo', 'plain'],
    ['disputes', 'doubt'],
    ['refutes', 'false'],
    ['retracts', 'false'],
  ];
  for (const [type, tone] of tones) {
    it(`is ${tone} where one event ${type} another`, () => {
      const related = storyOf([
        { id: 'a', date: '2021', title: 'a' },
        { id: 'b', date: '2022', title: 'b', relations: [{ type, to: 'a' }] },
      ]);
      expect(arcsOf(related, 'a', scale, 0).map((arc) => arc.tone)).to.deep.equal([tone]);
    });
  }

  const arcless: [string, object[], string | undefined][] = [
    ['where nothing is open', [...FOUR_EVENTS], undefined],
    ['where what is open is unknown', [...FOUR_EVENTS], 'nobody'],
    ['to itself', [{ id: 'a', date: '2021', title: 'a', relations: [{ type: 'refutes', to: 'a' }] }], 'a'],
    ['to nobody', [{ id: 'a', date: '2021', title: 'a', relations: [{ type: 'refutes', to: 'b' }] }], 'a'],
    [
      'from the undated',
      [
        { id: 'a', title: 'a', relations: [{ type: 'refutes', to: 'b' }] },
        { id: 'b', date: '2021', title: 'b' },
      ],
      'a',
    ],
    [
      'to the undated',
      [
        { id: 'a', title: 'a' },
        { id: 'b', date: '2021', title: 'b', relations: [{ type: 'refutes', to: 'a' }] },
      ],
      'b',
    ],
  ];
  for (const [name, events, selected] of arcless) {
    it(`draws none ${name}`, () => {
      expect(arcsOf(storyOf(events), selected, scale, 0)).to.deep.equal([]);
    });
  }
});

describe('hasArcs', () => {
  it('tells whether any relation could be drawn', () => {
    expect(hasArcs(story)).to.equal(true);
    expect(hasArcs(storyOf(FOUR_EVENTS.map((event) => ({ ...event, relations: [] }))))).to.equal(false);
    expect(hasArcs(storyOf(FOUR_EVENTS.map((event) => ({ ...event, date: null }))))).to.equal(false);
  });
});

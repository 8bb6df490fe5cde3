import { expect } from '@open-wc/testing';
import { timeScale } from '../../../src/core/axis/time-scale.js';
import { foldingFor } from '../../../src/core/axis/folding.js';
import { MS_PER_DAY, MS_PER_YEAR, toMs } from '../../../src/core/dates/calendar.js';
import { buildMark, MARK_SIZE } from '../../../src/core/scene/build-marks.js';
import type { Mark, MarkEnd, Tone } from '../../../src/core/scene/scene.js';
import { readOne } from '../../support/stories.js';

const WIDTH = 1000;
/** Ten years, a hundred pixels each but for leap days. */
const scale = timeScale({ start: toMs(2020), end: toMs(2030) }, WIDTH);
/** Ten days, a hundred pixels each. */
const days = timeScale({ start: toMs(2023, 5, 1), end: toMs(2023, 5, 11) }, WIDTH);
/** A hundred years. */
const century = timeScale({ start: toMs(1950), end: toMs(2050) }, WIDTH);

const CLOSED: MarkEnd = { kind: 'closed', fade: 0, tint: 0 };
const OPEN: MarkEnd = { kind: 'open', fade: 0, tint: 0 };

function markOf(date: string, of = scale, tone: Tone = 'plain', width = WIDTH): Mark {
  const { event } = readOne({ title: date, date });
  const mark = event && buildMark(event, { scale: of, width, y: 200, tone, selected: false });
  if (!mark) throw new Error(`${date} has no mark.`);
  return mark;
}

describe('buildMark', () => {
  const shapes: [string, string, typeof scale, Mark['shape']][] = [
    ['a day', '2023-05-03', scale, 'dot'],
    ['a time', '2023-05-03T10:00:00Z', scale, 'dot'],
    ['a day, from near, as long as it is', '2023-05-03', days, 'dot'],
    ['a month', '2023-05', scale, 'capsule'],
    ['a month, from afar', '2023-05', century, 'capsule'],
    ['a season', '2023-22', scale, 'capsule'],
    ['a year', '2023', scale, 'capsule'],
    ['a decade', '202X', century, 'capsule'],
    ['a century', '20XX', century, 'capsule'],
    ['an interval', '2021/2023', scale, 'bar'],
    ['an interval of days', '2021-05-01/2021-05-03', scale, 'bar'],
    ['all of a set', '{2021,2023}', scale, 'set'],
    ['one of a set', '[2021,2023]', scale, 'set'],
  ];
  for (const [name, date, of, shape] of shapes) {
    it(`draws ${name} as a ${shape}`, () => {
      expect(markOf(date, of).shape).to.equal(shape);
    });
  }

  const spans: [string, number, number][] = [
    ['2023-05', toMs(2023, 5), toMs(2023, 6)],
    ['2024-02', toMs(2024, 2), toMs(2024, 3)],
    ['2023', toMs(2023), toMs(2024)],
    ['2023?', toMs(2023), toMs(2024)],
    ['2021-03/2023-05', toMs(2021, 3), toMs(2023, 6)],
    ['2023-22', toMs(2023, 6), toMs(2023, 9)],
  ];
  for (const [date, start, end] of spans) {
    it(`draws ${date} over exactly its span`, () => {
      const wide = timeScale({ start: toMs(2021), end: toMs(2025) }, 20_000);
      const { left, right } = markOf(date, wide, 'plain', 20_000);
      expect(left).to.be.closeTo(wide(start), 1e-6);
      expect(right).to.be.closeTo(wide(end), 1e-6);
    });
  }

  it('is never smaller than a dot, and in the middle of its span', () => {
    for (const date of ['2023-05-03', '2023-05', '2023-05-01/2023-05-03', '2023-05-03T10:00:00Z']) {
      const { left, right } = markOf(date, century);
      expect(right - left, date).to.be.closeTo(MARK_SIZE, 1e-9);
      expect((left + right) / 2, date).to.be.closeTo(century(toMs(2023, 5, 15)), 1);
    }
  });

  const sets: [string, boolean, [number, number][]][] = [
    [
      '[2021,2023]',
      false,
      [
        [2021, 2022],
        [2023, 2024],
      ],
    ],
    [
      '{2021,2023}',
      true,
      [
        [2021, 2022],
        [2023, 2024],
      ],
    ],
    [
      '{2021,2023..2025}',
      true,
      [
        [2021, 2022],
        [2023, 2026],
      ],
    ],
  ];
  for (const [date, isFilled, years] of sets) {
    it(`draws the dates of ${date}, ${isFilled ? 'filled' : 'hollow'}`, () => {
      const mark = markOf(date);
      expect(mark.isFilled).to.equal(isFilled);
      expect(mark.members).to.have.length(years.length);
      years.forEach(([from, to], index) => {
        expect(mark.members[index]?.left).to.be.closeTo(scale(toMs(from)), 1e-6);
        expect(mark.members[index]?.right).to.be.closeTo(scale(toMs(to)), 1e-6);
      });
    });
  }

  it('draws a set that is open at an end up to the edge', () => {
    const mark = markOf('[..2023]');
    expect(mark.leftEnd.kind).to.equal('open');
    expect(mark.members[0]?.left).to.be.within(0, 16);
  });

  it('draws nothing far outside of the view, and its ends as they are within', () => {
    const near = timeScale({ start: toMs(2023, 5, 3, 18), end: toMs(2023, 5, 4, 6) }, WIDTH);
    const day = markOf('2023-05-01~/2023-05-03', near);
    expect(day.left).to.be.within(-WIDTH, 0);
    expect(day.right).to.be.closeTo(near(toMs(2023, 5, 4)), 1e-6);
    expect(day.leftEnd).to.include({ fade: 0, tint: 0 });
    expect(day.faded, 'it fades all the same').to.equal(true);
    const [first] = markOf('[2023-05-03,2023-05-05]', near).members;
    expect(first?.right).to.be.closeTo(near(toMs(2023, 5, 4)), 1e-6);
  });

  it('shows two dates of a set even from afar, apart from each other', () => {
    const { members, left, right } = markOf('[2023-05-01,2023-05-02,2023-05-07]', century);
    expect(right - left).to.be.at.least(MARK_SIZE);
    expect(members).to.have.length(2);
    expect((members[1]?.left ?? 0) - (members[0]?.right ?? 0)).to.be.at.least(3);
  });

  it('is as long as its months on both sides of a folded stretch', () => {
    const quiet = [{ start: toMs(2024), end: toMs(2028) }];
    const extent = { start: toMs(2020), end: toMs(2030) };
    const folded = timeScale(extent, WIDTH, foldingFor(quiet, extent, WIDTH));
    for (const date of ['2023-05', '2029-05']) {
      const { left, right } = markOf(date, folded);
      expect(right - left).to.be.closeTo((31 * MS_PER_DAY) / folded.msPerPixel, 0.01);
    }
    expect(markOf('2029-05~', folded).leftEnd.fade).to.be.closeTo(MS_PER_YEAR / 12 / folded.msPerPixel, 0.01);
  });

  it('draws an open end to the edge, with an arrow', () => {
    const { right, rightEnd } = markOf('2023/..');
    expect(right, 'the edge, but for an arrow').to.be.within(WIDTH - 16, WIDTH);
    expect(rightEnd).to.deep.equal(OPEN);
    expect(markOf('2023/..').leftEnd.kind).to.equal('closed');
    expect(markOf('../2023').left).to.be.within(0, 16);
    expect(markOf('../2023').leftEnd).to.deep.equal(OPEN);
  });

  it('lets an unknown end fade, with nothing beyond what is known', () => {
    const { leftEnd, rightEnd, right } = markOf('2023/');
    expect(leftEnd).to.include({ kind: 'closed', fade: 0 });
    expect(rightEnd.kind).to.equal('unknown');
    expect(rightEnd.fade).to.be.greaterThan(0);
    expect(right).to.be.closeTo(scale(toMs(2024)), 1e-6);
    expect(markOf('/2023').leftEnd.kind).to.equal('unknown');
  });

  it('fades what is approximate over one unit of its precision', () => {
    const { leftEnd, rightEnd, dashed } = markOf('2023~');
    const year = (scale(toMs(2030)) - scale(toMs(2020))) / 10;
    expect(leftEnd.fade).to.be.closeTo(year, 0.5);
    expect(rightEnd).to.deep.equal(leftEnd);
    expect(dashed).to.equal(false);
  });

  it('fades far enough to be seen', () => {
    expect(markOf('2023-05-03~', century).leftEnd.fade).to.be.at.least(4);
  });

  it('fades only the end of an interval that is approximate', () => {
    const { leftEnd, rightEnd } = markOf('2021~/2023');
    expect(leftEnd.fade).to.be.greaterThan(0);
    expect(rightEnd.fade).to.equal(0);
  });

  it('dashes what is uncertain, without moving its bounds', () => {
    const [sure, unsure, both] = [markOf('2023'), markOf('2023?'), markOf('2023%')];
    expect(unsure).to.deep.equal({ ...sure, dashed: true });
    expect(both).to.include({ dashed: true, left: sure.left, right: sure.right });
    expect(both.leftEnd.fade).to.be.greaterThan(0);
  });

  it('tints an interval where its ends may lie', () => {
    const { leftEnd, rightEnd } = markOf('2021-03/2023');
    expect(leftEnd.tint).to.be.closeTo(scale(toMs(2021, 4)) - scale(toMs(2021, 3)), 1e-4);
    expect(rightEnd.tint).to.be.closeTo(scale(toMs(2024)) - scale(toMs(2023)), 1e-4);
    expect(markOf('2021-03-05/2023-05-01')).to.deep.include({ leftEnd: CLOSED, rightEnd: CLOSED });
  });

  const tones: [Tone, boolean][] = [
    ['plain', false],
    ['doubt', true],
    ['false', false],
  ];
  for (const [tone, dashed] of tones) {
    it(`takes the tone ${tone}, ${dashed ? 'dashed' : 'undashed'}: shape says what colour says`, () => {
      expect(markOf('2023', scale, tone)).to.include({ tone, dashed });
    });
  }

  it('has none for an undated event', () => {
    const { event } = readOne({ title: 'undated' });
    expect(event && buildMark(event, { scale, width: WIDTH, y: 200, tone: 'plain', selected: false })).to.equal(
      undefined,
    );
  });
});

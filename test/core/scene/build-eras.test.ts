import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { timeScale } from '../../../src/core/axis/time-scale.js';
import { toMs } from '../../../src/core/dates/calendar.js';
import { buildEras, ERA_HEIGHT, eraLaneCount } from '../../../src/core/scene/build-eras.js';
import type { EraLine } from '../../../src/core/scene/scene.js';
import type { Era } from '../../../src/core/story/story.js';
import { CHARACTER, measureTick } from '../../support/fake-rulers.js';
import { overlappingPairs } from '../../support/geometry.js';
import { storyOf } from '../../support/stories.js';
import { stated } from '../../support/stated.js';

const WIDTH = 1000;
const scale = timeScale({ start: toMs(2020), end: toMs(2030) }, WIDTH);

function erasOf(...dates: string[]): readonly Era[] {
  return storyOf({ events: [], eras: dates.map((date) => ({ date, title: `Era ${date}` })) }).eras;
}

function linesOf(...dates: string[]): EraLine[] {
  return buildEras(erasOf(...dates), { scale, width: WIDTH, top: 500, measure: measureTick });
}

describe('buildEras', () => {
  it('draws an era over exactly its span, titled at its start', () => {
    const [line] = linesOf('2022/2024');
    expect(line).to.include({ title: 'Era 2022/2024', left: scale(toMs(2022)), titleX: scale(toMs(2022)) });
    expect(line?.right).to.be.closeTo(scale(toMs(2025)), 1e-6);
    expect(line?.y).to.be.within(500, 500 + ERA_HEIGHT);
  });

  it('keeps the title in view as long as its era is', () => {
    expect(linesOf('2000/2024')[0]).to.include({ left: 0, titleX: 0 });
  });

  it('leaves a title out where it has no room', () => {
    expect(stated(linesOf('2029-11')[0]), 'before the edge').not.to.have.property('titleX');
    expect(stated(linesOf('2022-05', '2022-06')[0]), 'before the next').not.to.have.property('titleX');
  });

  it('leaves out what is not in view', () => {
    expect(linesOf('2010', '2030', '2025').map(({ title }) => title)).to.deep.equal(['Era 2025']);
  });

  it('puts eras that overlap in time on lines of their own', () => {
    const [one, other, later] = linesOf('2021/2023', '2022/2026', '2024/2025');
    expect(other?.y).to.equal((one?.y ?? NaN) + ERA_HEIGHT);
    expect(later?.y).to.equal(one?.y);
  });

  const counts: [string[], number][] = [
    [[], 0],
    [['2021'], 1],
    [['2021', '2022'], 1],
    [['2022', '2021'], 1],
    [['2021', '2021'], 2],
    [['2020/2029', '2021', '2021-05', '2022'], 3],
  ];
  for (const [dates, count] of counts) {
    it(`needs ${count} lines for ${dates.join(', ') || 'none'}`, () => {
      expect(eraLaneCount(erasOf(...dates))).to.equal(count);
    });
  }

  it('lets no line or title overlap another, and keeps all within the lines it counted', () => {
    const year = fc.integer({ min: 2000, max: 2040 });
    const dates = fc.array(fc.tuple(year, fc.integer({ min: 0, max: 9 })), { maxLength: 20 });
    fc.assert(
      fc.property(dates, (spans) => {
        const texts = spans.map(([from, years]) => `${from}/${from + years}`);
        const lines = linesOf(...texts);
        const boxes = lines.flatMap(({ left, right, y, title, titleX }) => [
          {
            left,
            right: titleX === undefined ? right : Math.max(right, titleX + title.length * CHARACTER),
            low: y,
            high: y + 1,
          },
        ]);
        expect(overlappingPairs(boxes)).to.deep.equal([]);
        const bottom = 500 + eraLaneCount(erasOf(...texts)) * ERA_HEIGHT;
        for (const { y } of lines) expect(y).to.be.within(500, bottom);
      }),
      { numRuns: 300 },
    );
  });
});

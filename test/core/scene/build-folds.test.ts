import { expect } from '@open-wc/testing';
import { foldingFor } from '../../../src/core/axis/folding.js';
import { timeScale } from '../../../src/core/axis/time-scale.js';
import type { TimeWindow } from '../../../src/core/axis/time-window.js';
import { MS_PER_YEAR, toMs } from '../../../src/core/dates/calendar.js';
import { buildFolds } from '../../../src/core/scene/build-folds.js';
import type { Fold } from '../../../src/core/scene/scene.js';
import { plainSpaces } from '../dates/plain-spaces.js';
import { measureTick } from '../../support/fake-rulers.js';
import { ENGLISH } from '../../support/words.js';

const WIDTH = 1000;
const QUIET = { start: toMs(2021, 4), end: toMs(2023, 2) };
const WHOLE = { start: toMs(2021), end: toMs(2023, 11) };

function foldsOf(isFolded: boolean, window: TimeWindow = WHOLE, quiet = QUIET, whole = WHOLE): Fold[] {
  const folding = foldingFor(isFolded ? [quiet] : [], whole, WIDTH);
  const scale = timeScale(window, WIDTH, folding);
  return buildFolds([quiet], { scale, width: WIDTH, axisY: 300, words: ENGLISH, measure: measureTick });
}

describe('buildFolds', () => {
  it('tells a folded stretch in words, in the row of the units under its zigzag', () => {
    const [fold] = foldsOf(true);
    expect(fold).to.include({ label: '22 quiet months', isFolded: true });
    expect(plainSpaces(fold?.name ?? '')).to.equal('22 quiet months, April 2021 – January 2023');
    expect(fold?.top).to.be.greaterThan(300);
    expect((fold?.left ?? 0) + (fold?.width ?? 0) / 2).to.be.closeTo(fold?.x ?? NaN, 1e-6);
  });

  it('offers an unfolded one to be folded, above the axis where no mark stands', () => {
    const [fold] = foldsOf(false);
    expect(fold?.isFolded).to.equal(false);
    expect((fold?.top ?? 0) + (fold?.height ?? 0)).to.be.below(300);
  });

  it('keeps its words in the midst of what is seen of it', () => {
    const [fold] = foldsOf(false, { start: toMs(2022, 6), end: toMs(2023, 11) });
    const scale = timeScale({ start: toMs(2022, 6), end: toMs(2023, 11) }, WIDTH);
    expect(fold?.x).to.be.closeTo(scale(QUIET.end) / 2, 1e-6);
  });

  it('is left out where it is out of view, or too narrow for a zigzag', () => {
    expect(foldsOf(true, { start: toMs(2023, 3), end: toMs(2023, 11) })).to.deep.equal([]);
    expect(foldsOf(false, { start: toMs(1900), end: toMs(2100) })).to.deep.equal([]);
  });

  it('has no words over those of another: of two, the longer is named, and both can be pressed', () => {
    const whole = { start: toMs(1000), end: toMs(2000) };
    const quiets = [
      { start: toMs(1010), end: toMs(1400) },
      { start: toMs(1405), end: toMs(1990) },
    ];
    const folding = foldingFor(quiets, whole, 300);
    const scale = timeScale(whole, 300, folding);
    const folds = buildFolds(quiets, { scale, width: 300, axisY: 300, words: ENGLISH, measure: measureTick });
    expect(folds.map(({ label }) => label)).to.deep.equal(['', '585 quiet years']);
    for (const { name, width } of folds) {
      expect(name).to.match(/^\d+ quiet years, /);
      expect(width).to.be.at.least(24);
    }
  });

  it('is large enough to be hit', () => {
    for (const isFolded of [true, false]) {
      const [fold] = foldsOf(isFolded);
      expect(fold?.height).to.be.at.least(24);
      expect(fold?.width).to.be.at.least(24);
    }
  });

  it('counts thousands of millions of years, of which Intl knows no dates', () => {
    const quiet = { start: toMs(-13_000_000_000), end: toMs(-100_000_000) };
    const whole = { start: toMs(-13_800_000_000), end: toMs(0) };
    const [fold] = foldsOf(true, whole, quiet, whole);
    expect(fold?.label).to.equal('13 billion quiet years');
    expect(fold?.name).to.equal(fold?.label);
    expect(quiet.end - quiet.start).to.be.closeTo(12.9e9 * MS_PER_YEAR, MS_PER_YEAR);
  });
});

import { expect } from '@open-wc/testing';
import { mirrorScene } from '../../../src/core/scene/mirror-scene.js';
import type { Scene } from '../../../src/core/scene/scene.js';
import { rectangleOf, overlappingFlags, polesThroughFlags } from '../../support/scene-geometry.js';
import { sceneOf } from '../../support/scenes.js';
import { FOUR_EVENTS, storyOf } from '../../support/stories.js';
import { MIRRORED } from '../../support/words.js';

const WIDTH = 900;
const story = storyOf({
  events: [...FOUR_EVENTS, { title: 'since', date: '2022-06/..' }, { title: 'about', date: '2021-09~/2022?' }],
  eras: [{ date: '2021-08/2022-09', title: 'Era' }],
});
const scene = sceneOf(story, { width: WIDTH, selected: 'report' });
const mirrored = sceneOf(story, { width: WIDTH, selected: 'report', words: MIRRORED });

const flipped = (x: number) => WIDTH - x;

describe('mirrorScene', () => {
  it('is what a story from right to left is drawn with', () => {
    const { direction, ...picture } = mirrored;
    expect(direction).to.equal('rtl');
    const { direction: _, ...expected } = mirrorScene(scene);
    expect(picture).to.deep.equal(expected);
  });

  it('gives the same picture when mirrored twice', () => {
    const round = (value: Scene): unknown =>
      JSON.parse(
        JSON.stringify(value, (_, item: unknown) => (typeof item === 'number' ? Number(item.toFixed(6)) : item)),
      );
    expect(round(mirrorScene(mirrorScene(scene)))).to.deep.equal(round(scene));
  });

  it('turns every flag over', () => {
    expect(mirrored.flags).to.have.length(scene.flags.length);
    mirrored.flags.forEach((flag, index) => {
      const before = scene.flags[index];
      if (!before) throw new Error('A flag is missing.');
      expect(flag).to.include({ id: before.id, top: before.top, width: before.width, height: before.height });
      expect(rectangleOf(flag).left).to.be.closeTo(flipped(rectangleOf(before).right), 1e-9);
      expect(flag.hangs).not.to.equal(before.hangs);
    });
  });

  it('exchanges the ends of marks and eras', () => {
    mirrored.marks.forEach((mark, index) => {
      const before = scene.marks[index];
      expect(mark.left).to.be.closeTo(flipped(before?.right ?? NaN), 1e-9);
      expect(mark.right).to.be.closeTo(flipped(before?.left ?? NaN), 1e-9);
      expect([mark.leftEnd, mark.rightEnd]).to.deep.equal([before?.rightEnd, before?.leftEnd]);
    });
    expect(mirrored.eras[0]?.left).to.be.closeTo(flipped(scene.eras[0]?.right ?? NaN), 1e-9);
    expect(mirrored.eras[0]?.titleX).to.be.closeTo(mirrored.eras[0]?.right ?? NaN, 1e-9);
  });

  it('mirrors poles, arcs and ticks', () => {
    const xs = ({ poles, arcs, ticks }: Scene) => [
      ...poles.map(({ x }) => x),
      ...arcs.flatMap(({ x1, x2 }) => [x1, x2]),
      ...[...ticks.units, ...ticks.periods].flatMap(({ x, labelX }) => [x, labelX]),
    ];
    expect(xs(mirrored)).to.have.length.above(20);
    expect(xs(mirrored)).to.deep.equal(xs(scene).map(flipped));
  });

  it('changes nothing that is not across', () => {
    expect(mirrored).to.include({ width: WIDTH, height: scene.height, axisY: scene.axisY });
    expect(overlappingFlags(mirrored)).to.deep.equal([]);
    expect(polesThroughFlags(mirrored)).to.deep.equal([]);
  });
});

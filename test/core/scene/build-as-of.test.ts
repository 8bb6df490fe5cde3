import { expect } from '@open-wc/testing';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import { buildAsOf, edtfOfDay, nextDay, type AsOfScene } from '../../../src/core/scene/build-as-of.js';
import { englishMessages as messages } from '../../../src/core/words/messages.js';
import { storyOf } from '../../support/stories.js';

const WORDS = { locale: 'en', direction: 'ltr', messages } as const;
const STORY = storyOf(['2021-02-03', '2021-05', '2023-10-03'].map((date) => ({ title: date, date })));

const sceneOf = (asOf?: string): AsOfScene =>
  buildAsOf(STORY, asOf === undefined ? undefined : parseEdtf(asOf), WORDS) as AsOfScene;

describe('buildAsOf', () => {
  it('has a mark on each day on which something became public', () => {
    const scene = sceneOf();
    expect(scene.marks.map(({ day }) => edtfOfDay(day, scene))).to.deep.equal([
      '2021-02-03',
      '2021-05-31',
      '2023-10-03',
    ]);
    for (const { at } of scene.marks) expect(at).to.be.within(0.01, 0.99);
  });

  const values: [string | undefined, day: string | undefined, edtf: string | null][] = [
    [undefined, undefined, null],
    ['2022', '2022', '2022-12-31'],
    ['2022-03-04', 'March 4, 2022', '2022-03-04'],
    ['2022/..', undefined, null],
    ['2030', '2030', null],
  ];
  for (const [asOf, day, edtf] of values) {
    it(`stands at ${asOf ?? 'the end'}`, () => {
      const scene = sceneOf(asOf);
      expect(scene.day).to.equal(day);
      expect(edtfOfDay(scene.value, scene)).to.equal(edtf);
    });
  }

  it('goes from mark to mark, and beyond both ends', () => {
    const scene = sceneOf('2022');
    expect(edtfOfDay(nextDay(scene, 1), scene)).to.equal('2023-10-03');
    expect(edtfOfDay(nextDay(scene, -1), scene)).to.equal('2021-05-31');
    expect(nextDay(sceneOf('2023-10-03'), 1)).to.equal(scene.last);
    expect(nextDay(sceneOf('2021-02-03'), -1)).to.equal(scene.first);
  });

  it('counts days by the clocks of a zone', () => {
    const zone = timeZoneOf('America/Toronto');
    const scene = buildAsOf(STORY, undefined, { ...WORDS, zone }) as AsOfScene;
    expect(edtfOfDay(scene.marks[0]?.day ?? 0, scene)).to.equal('2021-02-03');
  });

  for (const dates of [[], [undefined], ['Y-170000000', '2020'], ['Y12345', '2020']]) {
    it(`is not for a story of ${dates.join(', ') || 'no dates'}`, () => {
      const story = storyOf(dates.map((date, index) => ({ title: `${index}`, date })));
      expect(buildAsOf(story, undefined, WORDS)).to.equal(undefined);
    });
  }
});

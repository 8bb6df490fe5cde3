import { expect } from '@open-wc/testing';
import { canvasMeasure } from '../../src/exports/canvas-measure.js';
import { parseSvg } from '../../src/exports/parse-svg.js';
import { svgToPng } from '../../src/exports/svg-to-png.js';
import { writeSvg, type SvgOptions } from '../../src/exports/write-svg.js';
import { parseXml } from '../support/drawn-svg.js';
import { EVERY_KIND } from '../support/every-kind.js';
import { ALL_HOSTILE } from '../support/hostile-strings.js';
import { FOUR_EVENTS, storyOf } from '../support/stories.js';
import { MIRRORED } from '../support/words.js';

const GROUPED = FOUR_EVENTS.map((event, index) => ({ ...event, group: ['ottawa', 'toronto'][index % 2] }));
const MANY = Array.from({ length: 200 }, (_, index) => ({
  date: `${1800 + index}`,
  title: `Year ${index}`,
  weight: index % 7,
}));

async function sizeOf(blob: Blob): Promise<[number, number]> {
  const { width, height } = await createImageBitmap(blob);
  return [width, height];
}

/** The lightness of each square of 2 × 2 pixels: letters are smoothed, and set to whole pixels or not, as an engine likes. */
function greyOf(source: CanvasImageSource, width: number, height: number): Uint8ClampedArray {
  const [across, down] = [Math.floor(width / 2), Math.floor(height / 2)];
  const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(source, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number) => data[4 * (y * width + x) + 1] ?? 0;
  return Uint8ClampedArray.from({ length: across * down }, (_, index) => {
    const [x, y] = [2 * (index % across), 2 * Math.floor(index / across)];
    return (at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1)) / 4;
  });
}

/** The same picture as the browser itself draws it. */
async function asImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

describe('svgToPng', () => {
  for (const scale of [1, 2, 3]) {
    it(`makes ${scale} pixels of one`, async () => {
      const svg = writeSvg(storyOf(FOUR_EVENTS), { width: 500 });
      const { width, height } = parseXml(svg).viewBox.baseVal;
      const blob = await svgToPng(svg, { scale });
      expect(blob.type).to.equal('image/png');
      expect(await sizeOf(blob)).to.deep.equal([width * scale, height * scale]);
    });
  }

  for (const [what, input, options] of [
    ['four events', { title: 'How it unfolded', events: FOUR_EVENTS }, {}],
    ['every kind of date', { eras: [{ date: '1902/1905', title: 'Era' }], events: EVERY_KIND }, {}],
    [
      'right to left',
      { title: 'סיפור', events: [...FOUR_EVENTS, { date: '2022', title: 'סוף (כמעט)!' }] },
      { words: MIRRORED },
    ],
    ['lanes in the dark', GROUPED, { groupBy: 'group', theme: 'dark' }],
    ['a crowd', MANY, {}],
    ['a window', FOUR_EVENTS, { window: { start: Date.UTC(2023, 1), end: Date.UTC(2023, 8) } }],
  ] as const) {
    it(`looks as the browser’s own drawing does: ${what}`, async () => {
      const measure = canvasMeasure();
      const svg = writeSvg(storyOf(input), {
        width: 900,
        measure,
        now: new Date('2026-01-01'),
        ...(options as SvgOptions),
      });
      const [width, height] = await sizeOf(await svgToPng(svg));
      const painted = greyOf(await createImageBitmap(await svgToPng(svg)), width, height);
      const drawn = greyOf(await asImage(svg), width, height);
      const paper = drawn[0] ?? 0;
      const ink = drawn.filter((value) => Math.abs(value - paper) > 60).length;
      const others = painted.filter((value, index) => Math.abs(value - (drawn[index] ?? 0)) > 60).length;
      expect(ink).to.be.greaterThan(300);
      expect(others / ink).to.be.below(0.06);
    });
  }

  it('says what is wrong with a picture that is too large, or none of ours', async () => {
    const failure = async (svg: string, scale = 1) => {
      const error: unknown = await svgToPng(svg, { scale }).catch((reason: unknown) => reason);
      return error instanceof Error ? error.message : undefined;
    };
    expect(await failure(writeSvg(storyOf(FOUR_EVENTS)), 100)).to.match(
      /^A picture of 120000 × \d+ pixels is too large/,
    );
    for (const other of [
      '',
      'text',
      '<svg',
      '<svg></g></svg>',
      '<p>x</p>',
      '<svg><![CDATA[x]]></svg>',
      '<svg><g></svg>',
    ]) {
      expect(await failure(other), other).to.equal('This is no picture of a story as it was written.');
    }
  });
});

describe('parseSvg', () => {
  it('reads what was written, whatever is told', () => {
    const events = [...ALL_HOSTILE, 'a\tb\nc\r"d" & <e>'].map((title, index) => ({ date: `20${index}`, title }));
    const svg = writeSvg(storyOf({ title: 'x', events }));
    const [root, known] = [parseSvg(svg), parseXml(svg)];
    const [title, desc] = root.children.map((child) => (typeof child === 'object' ? child.children.join('') : child));
    expect([title, desc]).to.deep.equal([...known.children].slice(0, 2).map(({ textContent }) => textContent));
    const count = ({ children }: ReturnType<typeof parseSvg>): number =>
      children.reduce<number>((sum, child) => sum + (typeof child === 'object' ? 1 + count(child) : 0), 0);
    expect(count(root)).to.equal(known.querySelectorAll('*').length);
  });
});

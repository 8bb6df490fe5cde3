import { expect } from '@open-wc/testing';
import { render, svg } from 'lit';
import { storyExtent } from '../../src/core/axis/time-window.js';
import { pictureScene } from '../../src/core/scene/picture-scene.js';
import { TYPE } from '../../src/exports/svg-pen.js';
import { measureType } from '../../src/exports/type-metrics.js';
import { writeSvg } from '../../src/exports/write-svg.js';
import { adoptStyles } from '../../src/render/adopt-styles.js';
import { markView } from '../../src/render/mark-view.js';
import { markStyles } from '../../src/render/styles/marks.js';
import { plot } from '../../src/render/styles/plot.js';
import { tokens } from '../../src/render/styles/tokens.js';
import { drawInPage, part, removeDrawn } from '../support/drawn-svg.js';
import { EVERY_KIND } from '../support/every-kind.js';
import { storyOf } from '../support/stories.js';
import { ENGLISH } from '../support/words.js';

const mounted: Element[] = [];

describe('the marks of an exported picture', () => {
  afterEach(() => {
    removeDrawn();
    for (const host of mounted.splice(0)) host.remove();
  });

  it('stand where the element draws them, and look as they do there', () => {
    const { scene, element } = marksOfElement(storyOf(EVERY_KIND));
    const root = drawInPage(writeSvg(storyOf(EVERY_KIND), { breaks: 'none' }));
    const [written, drawn] = [part(root, 'mark'), [...element.querySelectorAll('.mark')]];
    expect(written.map(({ dataset }) => dataset['id'])).to.deep.equal(scene.marks.map(({ id }) => id));
    expect(drawn).to.have.length(EVERY_KIND.length);
    drawn.forEach((mark, index) => {
      const [shapes, own] = [shapesOf(written[index] as Element), shapesOf(mark)];
      expect(
        shapes.map(({ look }) => look),
        scene.marks[index]?.id,
      ).to.deep.equal(own.map(({ look }) => look));
      shapes
        .flatMap(({ box }) => box)
        .forEach((value, at) => {
          expect(value, scene.marks[index]?.id).to.be.closeTo(own.flatMap(({ box }) => box)[at] ?? NaN, 0.02);
        });
    });
  });
});

const numbersOf = (node: Element, ...keys: string[]) => keys.map((key) => Number(node.getAttribute(key)));
const SVG = 'http://www.w3.org/2000/svg';

/** The marks as the element draws them, in its own style. */
function marksOfElement(story: ReturnType<typeof storyOf>) {
  const scene = pictureScene(
    {
      story,
      words: ENGLISH,
      extent: storyExtent(story) ?? { start: 0, end: 1 },
      folded: [],
      groups: [{ story, label: '', colour: 0 }],
      type: { width: (text) => measureType(text, TYPE.title), size: () => 15, limit: () => 200 },
      measure: (text, row) => measureType(text, TYPE[row]),
    },
    1120,
    new Map(),
  );
  const host = document.createElement('div');
  host.style.colorScheme = 'light';
  document.body.append(host);
  mounted.push(host);
  const root = host.attachShadow({ mode: 'open' });
  for (const styles of [tokens, plot, markStyles]) adoptStyles(root, styles);
  const element = root.appendChild(document.createElementNS(SVG, 'svg'));
  element.classList.add('drawing');
  render(svg`${scene.marks.map(markView)}`, element as unknown as HTMLElement);
  return { scene, element };
}

/** What a mark is drawn of: where each piece stands across, how high it is, and what it looks like. */
function shapesOf(mark: Element) {
  return [...mark.querySelectorAll<SVGElement>('rect, path, text, stop')].map((node) => {
    const style = getComputedStyle(node);
    const isDrawn = node.localName !== 'stop';
    const path = node.getAttribute('d') ?? '';
    const box = [...numbersOf(node, 'x', 'width', 'height', 'rx', 'offset'), ...across(path)];
    const look = [
      node.localName,
      !isDrawn || style.fill.includes('url') ? style.fillOpacity : rgba(style.fill, style.fillOpacity),
      ...(isDrawn && style.stroke !== 'none'
        ? [rgba(style.stroke, '1'), style.strokeWidth, style.strokeDasharray]
        : []),
      ...(isDrawn ? [] : [rgba(style.stopColor, style.stopOpacity)]),
    ];
    return { box, look };
  });
}

/** The places of a path from left to right. */
function across(path: string): number[] {
  return [...path.matchAll(/[MH](-?[\d.]+)/g)].map(([, x]) => Number(x));
}

const pixel = new OffscreenCanvas(1, 1).getContext('2d', {
  willReadFrequently: true,
}) as OffscreenCanvasRenderingContext2D;

/** A colour and how dense it is, whatever it was written as. */
function rgba(colour: string, opacity: string): string {
  if (colour === 'none') return colour;
  pixel.clearRect(0, 0, 1, 1);
  pixel.globalAlpha = Number(opacity);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return alpha === 0
    ? 'nothing'
    : [red, green, blue].map((part) => Math.round(part / 16)).join() + ` ${Math.round(alpha / 4)}`;
}

import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { violationsOf } from '../support/axe.js';
import { drawInPage, inksIn, parseXml, part, removeDrawn } from '../support/drawn-svg.js';
import { overlappingPairs } from '../support/geometry.js';
import { HAN_DONG_EVENTS, inside, mount, one, unmountAll, until } from '../support/mount.js';

const story = `heading="How it unfolded" events='${JSON.stringify(HAN_DONG_EVENTS)}'`;

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

const { click } = HTMLAnchorElement.prototype;
const { createObjectURL } = URL;
let saved: Saved[] = [];

/** `rgb(8, 82, 127)` as `#08527f` */
function hexOf(colour: string): string {
  return `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

async function saveAs(element: StoryTimeline, format: string): Promise<Saved> {
  saved = [];
  one(element, `[data-format="${format}"]`).click();
  await until(() => saved.length > 0, `a file of ${format}`);
  return saved[0] as Saved;
}

describe('<story-timeline> saved as a file', () => {
  before(() => {
    let last: Blob;
    URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (last = blob));
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, blob: last });
    };
  });
  after(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  afterEach(unmountAll);

  async function mountWithFormats(attributes = ''): Promise<StoryTimeline> {
    const element = await mount(`<story-timeline controls="zoom export" ${story} ${attributes}></story-timeline>`);
    one(element, '[data-action="more-tools"]').click();
    await until(() => inside(element, '.save').length > 0, 'the choice of formats');
    one<HTMLDetailsElement>(element, '.save').open = true;
    return element;
  }

  for (const [format, ending, type, content] of [
    ['svg', 'svg', 'image/svg+xml', /^<svg xmlns[^]*Johnston report[^]*<\/svg>\s*$/],
    ['html', 'html', 'text/html', /<story-timeline[^]*datetime="2021-02"/],
    ['json', 'json', 'application/json', /"date": "2023-03-22"/],
    ['csv', 'csv', 'text/csv', /2023-05,/],
    ['ical', 'ics', 'text/calendar', /^BEGIN:VCALENDAR[^]*20230322/],
    ['jsonld', 'jsonld', 'application/ld+json', /"ItemList"/],
  ] as const) {
    it(`as ${format}`, async () => {
      const { name, blob } = await saveAs(await mountWithFormats(), format);
      expect(name).to.equal(`How-it-unfolded.${ending}`);
      expect(blob.type).to.equal(`${type};charset=utf-8`);
      expect(await blob.text()).to.match(content);
    });
  }

  for (const scale of [1, 2, 3]) {
    it(`as PNG of ${scale} pixels for each of CSS`, async () => {
      const { name, blob } = await saveAs(await mountWithFormats(), scale === 1 ? 'png' : `png-${scale}`);
      expect(name).to.equal('How-it-unfolded.png');
      const { width } = await createImageBitmap(blob);
      expect(width).to.equal(1200 * scale);
    });
  }

  it('in the colours of the page, and as it was known on the day that is shown', async () => {
    const element = await mountWithFormats('as-of="2023-04" style="--story-ink: #123456; color-scheme: dark"');
    const text = await (await saveAs(element, 'svg')).blob.text();
    expect(text).to.include('#123456').and.not.include('Johnston report');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`with its lanes in the colours that they have on the page, ${theme}`, async () => {
      const element = await mountWithFormats(`group-by="status" style="color-scheme: ${theme}"`);
      const shown = inside(element, '.lane rect').map((sign) => hexOf(getComputedStyle(sign).fill));
      const picture = parseXml(await (await saveAs(element, 'svg')).blob.text());
      const drawn = part(picture, 'lanes').flatMap((lanes) => [...lanes.querySelectorAll('rect')]);
      expect(shown.length).to.be.greaterThan(1);
      expect(drawn.map((sign) => sign.getAttribute('fill'))).to.deep.equal(shown);
    });
  }

  it('in colours that let shine through what is behind them, as they are seen', async () => {
    const element = await mountWithFormats(
      'style="--story-rule: rgb(0 0 0 / 20%); background: rgb(255 0 0 / 40%); color-scheme: light"',
    );
    const picture = parseXml(await (await saveAs(element, 'svg')).blob.text());
    expect(picture.querySelector(':scope > rect')?.getAttribute('fill')).to.equal('#ff9999');
    expect(part(picture, 'header')[0]?.querySelector('line')?.getAttribute('stroke')).to.equal('#cc7a7a');
  });

  it('as SVG with room for its words in fonts that are wider than those of this machine', async () => {
    const narrow = "'Liberation Sans Narrow', 'Arial Narrow', Arial";
    const element = await mountWithFormats(
      `style="--story-font: ${narrow}, serif; --story-ui-font: ${narrow}, system-ui"`,
    );
    const picture = (await (await saveAs(element, 'svg')).blob.text())
      .replaceAll(/font-family="[^"]*system-ui"/g, 'font-family="DejaVu Sans, Arial, sans-serif"')
      .replaceAll(/font-family="[^"]*Narrow[^"]*serif"/g, 'font-family="DejaVu Serif, Times New Roman, serif"');
    expect(picture).to.not.include('Narrow');
    const inks = inksIn(drawInPage(picture));
    expect(inks.length).to.be.greaterThan(10);
    expect(overlappingPairs(inks)).to.deep.equal([]);
    removeDrawn();
  });

  it('where the reader is given that, without a fault that axe finds', async () => {
    const element = await mountWithFormats();
    expect(await violationsOf(element)).to.deep.equal([]);
    const without = await mount(`<story-timeline controls="zoom list" ${story}></story-timeline>`);
    one(without, '[data-action="more-tools"]').click();
    await until(() => inside(without, '.ways').length > 0, 'the tools');
    expect(inside(without, '.save')).to.have.length(0);
  });
});

describe('<story-timeline json-ld>', () => {
  afterEach(unmountAll);
  const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

  it('tells search engines the story as long as it is in the page', async () => {
    const element = await mount(`<story-timeline json-ld ${story}></story-timeline>`);
    await until(() => scripts().length > 0, 'the data');
    const data = JSON.parse(scripts()[0]?.textContent ?? '') as { itemListElement?: unknown[] };
    expect(JSON.stringify(data)).to.include('"ItemList"').and.to.include('Dong resigns');
    element.events = [{ date: '2020', title: 'Another </script> story' }];
    await element.ready;
    expect(scripts()).to.have.length(1);
    expect(scripts()[0]?.textContent).to.include('Another').and.not.include('</script');
    element.remove();
    expect(scripts()).to.have.length(0);
    document.body.append(element);
    expect(scripts()).to.have.length(1);
    element.jsonLd = false;
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
    element.remove();
  });
});

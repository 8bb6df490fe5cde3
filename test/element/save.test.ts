import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { violationsOf } from '../support/axe.js';
import { HAN_DONG_EVENTS, inside, mount, one, unmountAll, until } from '../support/mount.js';

const story = `heading="How it unfolded" events='${JSON.stringify(HAN_DONG_EVENTS)}'`;

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

const { click } = HTMLAnchorElement.prototype;
const { createObjectURL } = URL;
let saved: Saved[] = [];

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

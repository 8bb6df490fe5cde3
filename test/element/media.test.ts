import { expect } from '@open-wc/testing';
import type { MediaInput } from '../../src/core/story/story.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { violationsOf } from '../support/axe.js';
import { frames, inside, mount, one, unmountAll, until } from '../support/mount.js';

const MOON = '/test/support/moon.svg';
const PICTURE: MediaInput = {
  src: MOON,
  alt: 'The full moon',
  caption: 'As seen',
  credit: 'N. N.',
  width: 1200,
  height: 800,
};

const EVERY_KIND: (MediaInput | string)[] = [
  PICTURE,
  { src: '/nowhere.mp3', alt: 'The call', caption: 'As heard' },
  { src: '/nowhere.mp4', caption: 'The film', captions: '/nowhere.vtt', width: 640, height: 360 },
  { src: 'https://www.video.example/watch?v=1', caption: 'The broadcast' },
  'https://archive.example/a',
];

async function withMedia(media: readonly unknown[], { width = 1120, above = 0 } = {}): Promise<StoryTimeline> {
  const place = `<div style="padding-top: ${above}px"><story-timeline selected="moon"></story-timeline></div>`;
  const element = await mount(place, width);
  element.events = [
    { id: 'moon', date: '1969-07-20', title: 'Landing', text: 'A text.', media: media as MediaInput[] },
    { id: 'later', date: '1975', title: 'Later', media: [{ src: '/test/support/moon.svg?2', alt: 'Another' }] },
  ];
  await element.ready;
  await element.updateComplete;
  return element;
}

/** What the page has asked for whose address holds a word. */
function asked(word: string): string[] {
  return performance.getEntriesByType('resource').flatMap(({ name }) => (name.includes(word) ? name : []));
}

function boxOf(element: Element, selector: string): DOMRect {
  return one(element, selector).getBoundingClientRect();
}

describe('<story-timeline> media', () => {
  afterEach(unmountAll);

  it('shows pictures and recordings in place, with caption and credit, and anything else as a link', async () => {
    const element = await withMedia(EVERY_KIND);
    const figures = inside(element, '.media');
    expect(figures.map(({ firstElementChild }) => firstElementChild?.localName)).to.deep.equal([
      'img',
      'audio',
      'video',
      'a',
      'a',
    ]);
    expect(one(element, '.media figcaption').textContent?.replace(/\s+/g, ' ').trim()).to.equal('As seen N. N.');
    const image = one<HTMLImageElement>(element, 'img');
    expect(image).to.include({
      alt: 'The full moon',
      loading: 'lazy',
      decoding: 'async',
      referrerPolicy: 'no-referrer',
    });
    const cards = inside<HTMLAnchorElement>(element, '.card');
    expect(cards.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'The broadcast video.example',
      'archive.example',
    ]);
    expect(cards.map(({ target, rel }) => `${target} ${rel}`)).to.deep.equal(
      Array(2).fill('_blank noopener noreferrer'),
    );
    expect(one<HTMLTrackElement>(element, 'video track').src).to.match(/nowhere\.vtt$/);
    expect(await violationsOf(element)).to.deep.equal([]);
  });

  it('asks nobody for a recording or a page before it is played or opened', async () => {
    const element = await withMedia(EVERY_KIND);
    await until(() => one<HTMLImageElement>(element, 'img').naturalWidth > 0, 'the picture has come');
    await frames(4);
    for (const word of ['nowhere.mp', 'nowhere.vtt', 'video.example', 'archive.example'])
      expect(asked(word), word).to.deep.equal([]);
    expect(inside(element, 'iframe, embed, object, script')).to.have.length(0);
    expect(
      inside<HTMLMediaElement>(element, 'audio, video').map(({ preload, controls }) => [preload, controls]),
    ).to.deep.equal([
      ['none', true],
      ['none', true],
    ]);
  });

  for (const width of [1120, 390]) {
    it(`keeps the place of what has a size, and is never wider than there is room: ${width} px`, async () => {
      const late = { ...PICTURE, src: `${MOON}?late=${width}` };
      const element = await withMedia([late, EVERY_KIND[2], { src: '/nowhere.webm' }], { width, above: 20_000 });
      const image = one<HTMLImageElement>(element, 'img');
      expect(image.naturalWidth, 'not loaded far from what is seen').to.equal(0);
      const before = boxOf(element, '.details').height;
      const { width: wide, height } = boxOf(element, 'img');
      expect(wide / height).to.be.closeTo(1.5, 0.02);
      image.scrollIntoView();
      await until(() => image.naturalWidth > 0, 'the picture has come');
      await frames();
      expect(boxOf(element, '.details').height).to.be.closeTo(before, 0.5);
      for (const node of inside(element, '.media > *')) {
        expect(node.getBoundingClientRect().right).to.be.at.most(boxOf(element, '.story').right + 0.5);
      }
      for (const video of inside(element, 'video')) {
        const box = video.getBoundingClientRect();
        expect(box.width / box.height).to.be.closeTo(16 / 9, 0.02);
      }
    });
  }

  it('says in words what a picture shows that can’t be had', async () => {
    const element = await withMedia([{ ...PICTURE, src: '/nowhere.png' }]);
    await until(() => one(element, 'img').hidden === true, 'the picture is given up');
    await frames();
    const figure = one(element, '.media');
    expect(figure.innerText.split('\n').filter(Boolean)).to.deep.equal(['The full moon', 'As seen N. N.']);
    expect(figure.getBoundingClientRect().height, 'no empty box').to.be.lessThan(80);
    expect(await violationsOf(element)).to.deep.equal([]);
  });

  it('does not say it twice where the picture is there', async () => {
    const element = await withMedia([PICTURE]);
    await until(() => one<HTMLImageElement>(element, 'img').naturalWidth > 0, 'the picture has come');
    expect(one(element, '.media').innerText.trim()).to.equal('As seen N. N.');
  });

  it('shows the picture of the next event, though the last one’s was not to be had', async () => {
    const element = await withMedia([{ ...PICTURE, src: '/nowhere.png' }]);
    await until(() => one(element, 'img').hidden === true, 'the picture is given up');
    element.next();
    await element.updateComplete;
    await until(() => one<HTMLImageElement>(element, 'img').naturalWidth > 0, 'the next picture has come');
    expect(one(element, 'img')).to.include({ alt: 'Another', hidden: false });
  });

  it('knows the pictures of children, which are shown by themselves', async () => {
    const element = await mount(`<story-timeline selected="a">
      <article id="a"><time datetime="1969-07-20">1969</time><h3>Landing</h3><p>A text.</p>
        <figure><img src="${MOON}" alt="The moon"><figcaption>As seen</figcaption></figure></article>
      <article id="b"><time datetime="1975">1975</time><h3>Later</h3><img src="${MOON}"></article></story-timeline>`);
    const [first, second] = element.story?.events ?? [];
    const src = new URL(MOON, location.href).href;
    expect(first?.media).to.deep.equal([{ kind: 'image', src, alt: 'The moon', caption: 'As seen' }]);
    expect(first?.text).to.equal('A text.');
    expect(second?.media).to.deep.equal([{ kind: 'image', src }]);
    expect(inside(element, '.media')).to.have.length(0);
    expect(element.problems.map(({ code, where }) => `${code} ${where}`)).to.deep.equal([
      'media-no-alt child 2 (article#b), media[0].src',
    ]);
  });

  it('leaves out what is not safe, says so, and keeps the rest', async () => {
    const element = await withMedia(['javascript:alert(1)', PICTURE]);
    expect(inside(element, '.media')).to.have.length(1);
    expect(element.problems.map(({ code, where }) => `${code} ${where}`)).to.deep.equal([
      'url-unsafe events[0].media[0].src',
    ]);
  });
});

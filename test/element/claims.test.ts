import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { violationsOf } from '../support/axe.js';
import { flagOf, inside, mount, one, unmountAll } from '../support/mount.js';

const SOURCES = [
  {
    title: 'Mission Report',
    url: 'https://a.example/report',
    publisher: 'NASA',
    date: '1969-11',
    quote: 'We landed.\n\nAll are well.',
  },
  { title: 'A book' },
  { title: 'تقرير', quote: 'هبط الإنسان على سطح القمر.' },
];

const EVENTS = [
  { id: 'none', date: '1957-10-04', title: 'Sputnik' },
  { id: 'one', date: '1959-09-13', title: 'Luna 2', sources: ['Pravda'] },
  { id: 'three', date: '1969-07-20', title: 'Apollo 11', lang: 'en-US', sources: SOURCES },
];

function withData(attributes = '', events: readonly object[] = EVENTS, width?: number): Promise<StoryTimeline> {
  return mount(`<story-timeline ${attributes} events='${JSON.stringify(events)}'></story-timeline>`, width);
}

function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What is seen of a flag. */
function seenOn(flag: HTMLElement): string {
  return textOf(flag.querySelector('.flag-date') ?? undefined);
}

describe('<story-timeline> claims and their sources', () => {
  afterEach(unmountAll);

  it('counts the sources of an event on its flag, from two on', async () => {
    const element = await withData();
    expect(['none', 'one', 'three'].map((id) => seenOn(flagOf(element, id)))).to.deep.equal([
      'October 4, 1957',
      'September 13, 1959',
      'July 20, 1969 · 3 sources',
    ]);
    expect(flagOf(element, 'one').textContent).to.contain('1 source');
  });

  it('keeps a flag as large as what stands on it', async () => {
    const element = await withData('', [
      { id: 'few', date: '2021-02', title: 'A' },
      { id: 'many', date: '2023-02', title: 'A', sources: ['a', 'b', 'c'] },
      { id: 'last', date: '2024', title: 'A', sources: ['a', 'b', 'c', 'd'] },
    ]);
    for (const flag of inside(element, '.flags .flag')) {
      const date = flag.querySelector('.flag-date') as Element;
      expect(date.getClientRects(), 'on one line').to.have.length(1);
      expect(flag.scrollWidth).to.be.at.most(flag.clientWidth);
      expect(flag.scrollHeight).to.be.at.most(flag.clientHeight);
      const box = flag.parentElement!.getBoundingClientRect();
      expect(date.getBoundingClientRect().right).to.be.at.most(box.right + 0.5);
    }
  });

  it('measures a flag anew when its sources have become more', async () => {
    const element = await withData('', [{ id: 'a', date: '2021-02', title: 'A' }, EVENTS[0]!]);
    const before = flagOf(element, 'a').parentElement!.getBoundingClientRect().width;
    element.events = [{ id: 'a', date: '2021-02', title: 'A', sources: ['a', 'b'] }, EVENTS[0]!];
    await element.ready;
    await element.updateComplete;
    expect(flagOf(element, 'a').parentElement!.getBoundingClientRect().width).to.be.greaterThan(before + 30);
  });

  for (const width of [1120, 360]) {
    it(`lists sources with what they say, ${width} px wide`, async () => {
      const element = await withData('selected="three"', EVENTS, width);
      const items = inside(element, '.sources li');
      expect(items.map(textOf)).to.deep.equal([
        'Mission Report, NASA, November 1969 We landed.All are well.',
        'A book',
        'تقرير هبط الإنسان على سطح القمر.',
      ]);
      const link = items[0]!.querySelector('a') as HTMLAnchorElement;
      expect([link.href, link.rel]).to.deep.equal(['https://a.example/report', 'noopener noreferrer']);
      const quotes = items.map((item) => [...item.querySelectorAll('blockquote p')]);
      expect(quotes.map(({ length }) => length)).to.deep.equal([2, 0, 1]);
      expect(
        quotes
          .flat()
          .map((quote) => [quote.closest('[lang]')?.getAttribute('lang'), getComputedStyle(quote).direction]),
      ).to.deep.equal([
        ['en-US', 'ltr'],
        ['en-US', 'ltr'],
        ['en-US', 'rtl'],
      ]);
      expect(await violationsOf(element)).to.deep.equal([]);
    });
  }

  it('reads quotations and links of children, and shows the author’s own element', async () => {
    const element = await mount(`<story-timeline selected="speech">
      <article id="speech">
        <time datetime="1962-09-12">12 September 1962</time><h3>A speech</h3>
        <p>At <a href="https://rice.example/">Rice University</a>.</p>
        <figure>
          <blockquote cite="https://speech.example/">We choose to go.</blockquote>
          <figcaption>— Kennedy, <cite>Address</cite></figcaption>
        </figure>
      </article>
      <article id="other"><time datetime="1966">1966</time><h3>Another</h3></article></story-timeline>`);
    const event = element.story?.byId.get('speech');
    expect(event?.sources).to.deep.equal([
      { title: 'Rice University', url: 'https://rice.example/' },
      { title: 'Kennedy, Address', url: 'https://speech.example/', quote: 'We choose to go.' },
    ]);
    expect(event?.text).to.equal('At Rice University.');
    expect(seenOn(flagOf(element, 'speech'))).to.contain('2 sources');
    expect(inside(element, '.sources')).to.have.length(0);
    expect(one<HTMLSlotElement>(element, 'slot').assignedElements()).to.deep.equal([element.querySelector('#speech')]);
    expect(element.problems).to.deep.equal([]);
  });

  it('follows sources that are added to a child', async () => {
    const element = await mount(`<story-timeline>
      <article id="a"><time datetime="1962">1962</time><h3>One</h3><cite>Globe</cite></article>
      <article id="b"><time datetime="1966">1966</time><h3>Two</h3></article></story-timeline>`);
    element.querySelector('#a')!.insertAdjacentHTML('beforeend', '<p>See <a href="/x">here</a></p>');
    await new Promise((resolve) => setTimeout(resolve));
    await element.ready;
    await element.updateComplete;
    expect(seenOn(flagOf(element, 'a'))).to.equal('1962 · 2 sources');
  });
});

import { expect } from '@open-wc/testing';
import type { EventInput } from '../../src/core/story/story.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/allowed-tree.js';
import { violationsOf } from '../support/axe.js';
import { frames, inside, mount, one, unmountAll, until } from '../support/mount.js';

const RICH =
  '<p>Three <b>buckets</b>, see <a href="book.html">the book</a>.</p><ul><li>One<li>Two</ul><script>document.title = "!"</script>';
const EVENTS: readonly EventInput[] = [
  { id: 'both', date: '2031-02', title: 'Water', text: 'Three buckets.', html: RICH },
  { id: 'plain', date: '2031-03', title: 'Dry', text: 'No <b>buckets</b>.' },
  { id: 'rich', date: '2031-04', html: '<h2>Rain again.</h2><p>And &lt;more&gt; of it.</p>' },
  { id: 'other', date: '2031-05', title: 'Other', html: '<p>Other words</p>' },
];

async function withRich(attributes = 'selected="both"', width = 1120): Promise<StoryTimeline> {
  const element = await mount(`<story-timeline heading="Roof" ${attributes}></story-timeline>`, width);
  element.events = EVENTS;
  await element.ready;
  return element;
}

const isRich = (element: Element) => inside(element, '.rich b, .rich strong').length > 0;
const paragraphs = (element: Element) =>
  inside(element, '.details .story > p:not(.details-date), .details .rich > *').map(({ textContent }) => textContent);

describe('rich text', () => {
  afterEach(unmountAll);

  // The first: the code has not come yet.
  it('is told as plain text until what shows it has come', async () => {
    const element = await withRich('selected="both"');
    expect(paragraphs(element)).to.deep.equal(['Three buckets.']);
    expect(inside(element, '.rich :is(b, a, ul)').length).to.equal(0);
    await until(() => isRich(element), 'rich text');
    expect(paragraphs(element)).to.deep.equal(['Three buckets, see the book.', 'OneTwo']);
  });

  it('stands in the details in place of the text, with links that are safe and lead somewhere', async () => {
    const element = await withRich();
    await until(() => isRich(element), 'rich text');
    expect(one(element, '.rich').innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      `<p dir="auto">Three <b>buckets</b>, see <a href="${new URL('book.html', document.baseURI)}" target="_blank" rel="noopener noreferrer">the book</a>.</p><ul dir="auto"><li>One</li><li>Two</li></ul>`,
    );
    expect(getComputedStyle(one(element, '.rich li')).listStyleType).to.equal('disc');
    expect(faultsOf(element.shadowRoot as ShadowRoot)).to.deep.equal([]);
    expect(document.title).not.to.equal('!');
    expect(await violationsOf(element)).to.deep.equal([]);
  });

  it('gives way to what is told of another event', async () => {
    const element = await withRich();
    await until(() => isRich(element), 'rich text');
    const told = async (id: string) => {
      element.selected = id;
      await element.updateComplete;
      return paragraphs(element);
    };
    expect(await told('other')).to.deep.equal(['Other words']);
    expect(await told('plain')).to.deep.equal(['No <b>buckets</b>.']);
    expect(await told('rich')).to.deep.equal(['Rain again.', 'And <more> of it.']);
    expect(await told('both')).to.deep.equal(['Three buckets, see the book.', 'OneTwo']);
    expect(one(element, '.details-title').textContent?.trim()).to.equal('Water');
  });

  it('keeps its nodes while other things change', async () => {
    const element = await withRich();
    await until(() => isRich(element), 'rich text');
    const bold = one(element, '.rich b');
    element.heading = 'Another';
    element.lang = 'fr';
    await element.updateComplete;
    await frames(2);
    expect(one(element, '.rich b')).to.equal(bold);
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await element.updateComplete;
    expect(one(element, '.rich b')).to.equal(bold);
  });

  it('stands in place where the axis runs down, and moves what is below', async () => {
    const element = await withRich('selected="both"', 390);
    await until(() => isRich(element), 'rich text');
    await frames(3);
    const [open, next] = [one(element, '.open'), inside(element, '.flags > li')[1] as HTMLElement];
    expect(next.getBoundingClientRect().top).to.be.at.least(open.getBoundingClientRect().bottom);
    expect(open.textContent).to.contain('see the book');
  });

  it('stands in the list', async () => {
    const element = await withRich('layout="list"');
    await until(() => isRich(element), 'rich text');
    expect(inside(element, '.entry .rich').map(({ children }) => children.length)).to.deep.equal([2, 2, 1]);
    expect(faultsOf(element.shadowRoot as ShadowRoot)).to.deep.equal([]);
  });

  it('is printed', async () => {
    const element = await withRich('');
    await until(() => {
      dispatchEvent(new Event('beforeprint'));
      const isThere = inside(element, '.paper .rich strong').length === 1;
      if (!isThere) dispatchEvent(new Event('afterprint'));
      return isThere;
    }, 'rich text on paper');
    const texts = inside(element, '.paper .rich > *').map(({ textContent }) => textContent);
    dispatchEvent(new Event('afterprint'));
    expect(texts).to.deep.equal([
      'Three buckets, see the book.',
      'OneTwo',
      'Rain again.',
      'And <more> of it.',
      'Other words',
    ]);
  });

  it('resolves links against the file that it came with', async () => {
    const file = {
      events: [{ id: 'a', date: '2031', title: 'A', html: '<p><b>See</b> <a href="../b.html">b</a></p>' }],
    };
    const plainFetch = globalThis.fetch;
    globalThis.fetch = () => {
      const response = new Response(JSON.stringify(file));
      Object.defineProperty(response, 'url', { value: 'https://stories.example/a/story.json' });
      return Promise.resolve(response);
    };
    try {
      const element = await mount(
        '<story-timeline src="/story.json" selected="a" time-zone="Asia/Tokyo" as-of="2032"></story-timeline>',
      );
      await until(() => isRich(element), 'rich text');
      expect(one(element, '.rich a').getAttribute('href')).to.equal('https://stories.example/b.html');
    } finally {
      globalThis.fetch = plainFetch;
    }
  });
});

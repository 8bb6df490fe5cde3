import { expect } from '@open-wc/testing';
import { readStory } from '../../src/core/story/read-story.js';
import { childParts } from '../../src/sources/child-parts.js';
import { readChildren, type ChildStory } from '../../src/sources/read-children.js';
import { elementOf } from '../support/markup.js';
import { stated } from '../support/stated.js';

function childrenOf(markup: string): ChildStory {
  return readChildren(elementOf(`<div>${markup}</div>`), childParts);
}

/** The one event that some markup tells. */
function eventOf(markup: string): object {
  const { events } = childrenOf(markup);
  expect(events).to.have.length(1);
  return events[0] ?? {};
}

describe('readChildren', () => {
  const events: [string, string, object][] = [
    [
      'an article',
      '<article id="a"><time datetime="2021-02">February 2021</time><h3>A <i>title</i></h3><p>One.</p><p>Two.</p></article>',
      { id: 'a', date: '2021-02', title: 'A title', text: 'One.\n\nTwo.' },
    ],
    ['a date of its own', '<p date="2021">Text</p>', { date: '2021', text: 'Text' }],
    ['a date as data', '<p data-date="2021">Text</p>', { date: '2021', text: 'Text' }],
    [
      'its own date before that of a time, which stays in the text',
      '<p data-date="2021">On <time datetime="2020">New Year</time></p>',
      { date: '2021', text: 'On New Year' },
    ],
    ['a time without datetime', '<p><time>2021-05</time> Text</p>', { date: '2021-05', text: 'Text' }],
    ['a time that is the child', '<time datetime="2021">Then</time>', { date: '2021' }],
    [
      'the first of two times',
      '<p><time datetime="2021">A</time> to <time datetime="2022">B</time></p>',
      { date: '2021' },
    ],
    ['a heading as event', '<h3 data-date="2021">Title</h3>', { date: '2021', title: 'Title' }],
    ['a title as data', '<p data-title="Title" data-date="2021">Text</p>', { title: 'Title', text: 'Text' }],
    ['a title in title-text', '<p title-text="Title" data-date="2021">Text</p>', { title: 'Title' }],
    ['no tooltip for a title', '<p title="Tooltip" data-date="2021">Text</p>', { text: 'Text' }],
    ['a language', '<p lang="fr" data-date="2021">Texte</p>', { lang: 'fr' }],
    [
      'everything as data',
      `<p data-date="2021" data-end="2022" data-status="alleged" data-reported="2023" data-group="g" data-weight="2"
        data-display-date="then" data-tags="one  two">Text</p>`,
      {
        end: '2022',
        status: 'alleged',
        reported: '2023',
        group: 'g',
        weight: '2',
        displayDate: 'then',
        tags: ['one', 'two'],
      },
    ],
    [
      'sources',
      '<p>Text <cite><a href="/x">Globe</a></cite> <cite>A book</cite></p>',
      { text: 'Text', sources: [{ title: 'Globe', url: '/x' }, { title: 'A book' }] },
    ],
    [
      'a source within a link',
      '<p>Text <a href="/y"><cite>Mail</cite></a></p>',
      { sources: [{ title: 'Mail', url: '/y' }] },
    ],
    [
      'a quotation as its source’s words, not as its own text',
      '<div><p>Text <a href="/z">with a link</a></p><blockquote cite="/q">Words</blockquote></div>',
      {
        text: 'Text with a link',
        sources: [
          { title: 'with a link', url: '/z' },
          { url: '/q', quote: 'Words' },
        ],
      },
    ],
    [
      'an event that only quotes',
      '<div><blockquote cite="/q"><p>Words</p></blockquote></div>',
      { text: 'Words', sources: [{ url: '/q', quote: 'Words' }] },
    ],
    [
      'a title and nothing but a quotation',
      '<article><h3>Title</h3><blockquote cite="/q"><p>Words</p></blockquote></article>',
      { title: 'Title', sources: [{ url: '/q', quote: 'Words' }] },
    ],
    [
      'pictures and recordings with their captions, which are not its own text',
      `<article><h3>Title <img src="/icon.png" alt="New"></h3><p>Text</p>
        <figure><img src="/a.png" alt="A"><figcaption>Photo: <a href="/ap">AP</a></figcaption></figure>
        <video src="/v.mp4">Sorry</video></article>`,
      {
        title: 'Title',
        text: 'Text',
        sources: [],
        media: [
          { src: new URL('/a.png', location.href).href, type: 'image', alt: 'A', caption: 'Photo: AP' },
          { src: new URL('/v.mp4', location.href).href, type: 'video' },
        ],
      },
    ],
    [
      'story-event, whose attributes are its own',
      '<story-event date="2021" title="Title" status="false" weight="3" refutes="a" end="2022">Text</story-event>',
      {
        date: '2021',
        end: '2022',
        title: 'Title',
        status: 'false',
        weight: '3',
        relations: [{ type: 'refutes', to: 'a' }],
      },
    ],
  ];
  for (const [name, markup, expected] of events) {
    it(`reads ${name}`, () => {
      expect(eventOf(markup)).to.deep.include(expected);
    });
  }

  it('reads relations, several to a word', () => {
    const { events: read } = childrenOf(
      `<p data-refutes="a  b" data-disputes="c" data-confirms="d" data-corrects="e" data-retracts="f"
        data-replies-to="g">Text</p>`,
    );
    expect(read[0]?.relations?.map(({ type, to }) => `${type} ${to}`)).to.have.members([
      'refutes a',
      'refutes b',
      'disputes c',
      'confirms d',
      'corrects e',
      'retracts f',
      'repliesTo g',
    ]);
  });

  it('reads at once what is named in a cite, where the rest can’t be had', () => {
    const markup = '<div><p>A <a href="/x">link</a>, <cite><a href="/y">Globe</a></cite></p></div>';
    const { sources, text } = readChildren(elementOf(markup)).events[0] ?? {};
    expect({ sources, text }).to.deep.equal({ text: 'A link,', sources: [{ title: 'Globe', url: '/y' }] });
  });

  it('leaves out what is not there', () => {
    const event = eventOf('<p data-weight="" data-status="">Text</p>');
    expect(event).to.deep.include({ text: 'Text' });
    expect(stated(event)).not.to.have.any.keys(
      'id',
      'date',
      'end',
      'title',
      'status',
      'weight',
      'group',
      'reported',
      'lang',
    );
  });

  it('reads other attributes of other elements as the page’s own', () => {
    expect(stated(eventOf('<p status="false" weight="3" end="2022">Text</p>'))).not.to.have.any.keys(
      'status',
      'weight',
      'end',
    );
  });

  it('takes each item of a list as an event', () => {
    const { events: read, elements } = childrenOf(
      '<ol><li><time datetime="2021">2021</time> One</li><li>Two</li></ol><ul><li>Three</li></ul><p>Four</p>',
    );
    expect(read.map(({ text }) => text)).to.deep.equal(['One', 'Two', 'Three', 'Four']);
    expect(elements.map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li', 'p']);
  });

  it('takes a list with a date as one event', () => {
    expect(eventOf('<ul data-date="2021"><li>One</li><li>Two</li></ul>')).to.deep.include({ text: 'One\n\nTwo' });
  });

  const titles: [string, string, string | undefined, number][] = [
    ['a heading', '<h2>The  story</h2><p>One</p>', 'The story', 1],
    ['a heading after other things', '<p>One</p><h4>The story</h4>', 'The story', 1],
    ['no heading that has a date', '<h2 data-date="2021">One</h2><p>Two</p>', undefined, 2],
    ['no heading within an event', '<article><h2>One</h2></article>', undefined, 1],
    ['only the first of two headings', '<h2>The story</h2><h2>One</h2>', 'The story', 1],
    ['no empty heading', '<h2> </h2><p>One</p>', undefined, 1],
  ];
  for (const [name, markup, title, count] of titles) {
    it(`is titled by ${name}`, () => {
      const story = childrenOf(markup);
      expect(story.title).to.equal(title);
      expect(story.events).to.have.length(count);
    });
  }

  it('overlooks what is never an event', () => {
    const silent =
      '<script>1</script><style>p{}</style><template><p>t</p></template><noscript>n</noscript><slot></slot>';
    expect(
      childrenOf(`text ${silent}<link><meta><p>One</p><ul><template></template><li>Two</li></ul>`).events,
    ).to.have.length(2);
    expect(childrenOf('').events).to.deep.equal([]);
  });

  it('names each event to its author', () => {
    expect(childrenOf('<article id="a"></article><ul><li>One</li><li id="b">Two</li></ul>').origins).to.deep.equal([
      'child 1 (article#a)',
      'child 2 (li)',
      'child 3 (li#b)',
    ]);
  });

  it('reads what a reader would be shown, without fault', () => {
    const { events: given, origins } = childrenOf(`
      <article id="claim" data-status="alleged"><time datetime="2021-02">February 2021</time><h3>Claim</h3></article>
      <article data-refutes="claim"><h3>Report</h3><time datetime="2023-05">May 2023</time><p>Text.</p></article>`);
    const { story, problems } = readStory({ events: given }, { origins });
    expect(problems).to.deep.equal([]);
    expect(story.events.map(({ id, date }) => [id, date?.edtf])).to.deep.equal([
      ['claim', '2021-02'],
      ['report', '2023-05'],
    ]);
    expect(story.relationsTo.get('claim')).to.have.length(1);
  });
});

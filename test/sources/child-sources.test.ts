import { expect } from '@open-wc/testing';
import type { SourceInput } from '../../src/core/story/story.js';
import { childSources } from '../../src/sources/child-sources.js';
import { elementOf } from '../support/markup.js';

function sourcesOf(content: string): readonly SourceInput[] {
  const element = elementOf(`<article>${content}</article>`);
  return childSources(element, [...element.querySelectorAll('h3, time')]).sources;
}

describe('childSources', () => {
  const cases: [name: string, content: string, SourceInput[]][] = [
    ['nothing', '<p>Text</p>', []],
    ['a name', '<cite>A <i>book</i></cite>', [{ title: 'A book' }]],
    ['a name with a link', '<cite><a href="/x">Globe</a></cite>', [{ title: 'Globe', url: '/x' }]],
    ['a name in a link', '<a href="/x"><cite>Globe</cite></a>', [{ title: 'Globe', url: '/x' }]],
    ['a name in a longer link', '<a href="/x">See <cite>Globe</cite></a>', [{ title: 'Globe', url: '/x' }]],
    ['a link', '<p>He <a href="/x">said  so</a>.</p>', [{ title: 'said so', url: '/x' }]],
    [
      'several, in their order',
      '<p><a href="/x">One</a> <cite>Two</cite></p><blockquote cite="/q">Words</blockquote><a href="/y">Four</a>',
      [{ title: 'One', url: '/x' }, { title: 'Two' }, { url: '/q', quote: 'Words' }, { title: 'Four', url: '/y' }],
    ],
    ['a link twice', '<a href="/x">One</a> <a href="/x">Two</a>', [{ title: 'One', url: '/x' }]],
    [
      'a link to what is named as well',
      '<a href="/x">said so</a> <cite><a href="/x">Globe</a></cite>',
      [{ title: 'Globe', url: '/x' }],
    ],
    [
      'a link to what is quoted as well',
      '<a href="/q">said so</a><blockquote cite="/q">Words</blockquote>',
      [{ url: '/q', quote: 'Words' }],
    ],
    ['a link from the heading', '<h3><a href="/x">Title</a></h3>', []],
    ['a link around the heading', '<a href="/x"><h3>Title</h3></a>', []],
    ['a link around the date', '<a href="/x"><time>2021</time></a>', []],
    ['a link within the page', '<a href="#b">below</a>', []],
    ['a link to the page itself', '<a href="">again</a>', []],
    ['a link to a place on another page', '<a href="/x#b">there</a>', [{ title: 'there', url: '/x#b' }]],
    ['a link from a picture', '<a href="/x.jpg"><img alt="Moon"></a>', []],
    ['a link to no page', '<a href="mailto:a@b.example">a</a> <a href="tel:1">b</a> <a href="javascript:c">c</a>', []],
    ['a link in the caption of a picture', '<figure><img><figcaption><a href="/x">AP</a></figcaption></figure>', []],
    ['a link to a film for old browsers', '<video><a href="/v.mp4">Film</a></video>', []],
    ['a link to go on by', '<nav><a href="/x">Next</a></nav>', []],
    ['an anchor', '<a id="a">Text</a>', []],

    ['a quotation of nobody', '<blockquote>Words</blockquote>', []],
    [
      'a link in a quotation of nobody',
      '<blockquote>See <a href="/x">this</a></blockquote>',
      [{ title: 'this', url: '/x' }],
    ],
    [
      'a quotation with an address',
      '<blockquote cite="/q"><p>A</p><p>B</p></blockquote>',
      [{ url: '/q', quote: 'A\n\nB' }],
    ],
    [
      'a quotation with a name in it',
      '<blockquote>Words <cite><a href="/x">Globe</a></cite></blockquote>',
      [{ title: 'Globe', url: '/x', quote: 'Words' }],
    ],
    [
      'a quotation with a footer',
      '<blockquote><p>Words</p><footer>— Dong, <cite>Speech</cite></footer></blockquote>',
      [{ title: 'Dong, Speech', quote: 'Words' }],
    ],
    [
      'a quotation with an address and a name, whose link is another',
      '<blockquote cite="/q">Words <cite><a href="/">Globe</a></cite></blockquote>',
      [{ title: 'Globe', url: '/q', quote: 'Words' }],
    ],
    [
      'a quotation with links in it',
      '<blockquote cite="/q">Words <a href="/x">that</a> lead on</blockquote>',
      [{ url: '/q', quote: 'Words that lead on' }],
    ],
    [
      'a figure',
      '<figure><blockquote>Words</blockquote><figcaption>—Dong, <cite>Speech</cite></figcaption></figure>',
      [{ title: 'Dong, Speech', quote: 'Words' }],
    ],
    [
      'a figure whose caption names a person, and comes first',
      '<figure><figcaption>Dong</figcaption><blockquote>Words</blockquote></figure>',
      [{ title: 'Dong', quote: 'Words' }],
    ],
    [
      'a name right behind a quotation',
      '<blockquote>Words</blockquote><cite>Globe</cite>',
      [{ title: 'Globe', quote: 'Words' }],
    ],
    [
      'a line of its own behind a quotation',
      '<blockquote>Words</blockquote><p>– Dong, <cite><a href="/x">Speech</a></cite></p>',
      [{ title: 'Dong, Speech', url: '/x', quote: 'Words' }],
    ],
    [
      'a name alone on its line behind a quotation',
      '<blockquote>Words</blockquote><p><a href="/x"><cite>Speech</cite></a></p>',
      [{ title: 'Speech', url: '/x', quote: 'Words' }],
    ],
    [
      'a sentence behind a quotation that cites something else',
      '<blockquote>Words</blockquote><p>The <cite>Globe</cite> denies it.</p>',
      [{ title: 'Globe' }],
    ],
    [
      'a quotation in a quotation',
      '<blockquote cite="/q">Words <blockquote cite="/r">within</blockquote></blockquote>',
      [{ url: '/q', quote: 'Words\n\nwithin' }],
    ],
    [
      'quotations one behind the other',
      '<blockquote cite="/q">One</blockquote><blockquote cite="/r">Two</blockquote>',
      [
        { url: '/q', quote: 'One' },
        { url: '/r', quote: 'Two' },
      ],
    ],
  ];
  for (const [name, content, expected] of cases) {
    it(`reads ${name}`, () => {
      expect(sourcesOf(content)).to.deep.equal(expected);
    });
  }

  it('takes no attribution from around the event', () => {
    const figure = elementOf(
      '<figure><article><blockquote>Words</blockquote></article><figcaption>Someone</figcaption></figure>',
    );
    expect(childSources(figure.querySelector('article')!, []).sources).to.deep.equal([]);
  });

  it('tells what is not text of the event: quotations, names, captions, but no link', () => {
    const element = elementOf(
      `<article><a href="/x">One</a><cite>Two</cite>
        <figure><blockquote>Words</blockquote><figcaption>Dong, <cite>Speech</cite></figcaption></figure></article>`,
    );
    const { quotes, names } = childSources(element, []);
    expect(quotes.map(({ localName }) => localName)).to.deep.equal(['blockquote']);
    expect(names.map(({ localName }) => localName)).to.have.members(['cite', 'figcaption']);
  });
});

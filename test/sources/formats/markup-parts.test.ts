import { expect } from '@open-wc/testing';
import {
  attributeOf,
  embeddedIn,
  hasTags,
  lineOf,
  linksOf,
  wordsOf,
} from '../../../src/sources/formats/markup-parts.js';

describe('markup in texts', () => {
  const texts: [text: string, hasMarkup: boolean, words: string][] = [
    ['plain', false, 'plain'],
    ['<p>One</p><p>Two</p>', true, 'One\n\nTwo'],
    ['a <b>bold</b> word', true, 'a bold word'],
    ['AT&amp;T &eacute; &#8217; &nbsp;x', false, 'AT&T é ’ \u00A0x'],
    ['3 < 4 and 5 > 2', false, '3 < 4 and 5 > 2'],
    ['<Name withheld> said', false, '<Name withheld> said'],
    ['two\nlines &lt;b&gt;', false, 'two\nlines <b>'],
    ['<script>alert(1)</script>after', true, 'after'],
    ['<IMG src=x>', true, ''],
    ['</p>', true, ''],
    ['<', false, '<'],
  ];
  for (const [text, hasMarkup, words] of texts) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(hasTags(text)).to.equal(hasMarkup);
      expect(wordsOf(text)).to.equal(words);
    });
  }

  it('puts a title on one line, and has none for markup without words', () => {
    expect(lineOf('<h2>A <em>title</em></h2>\n<p>more</p>')).to.equal('A title more');
    expect(lineOf('<p>&nbsp;</p>')).to.equal(undefined);
    expect(lineOf(undefined)).to.equal(undefined);
  });

  it('finds links, however their addresses are quoted', () => {
    const html = `<a href="https://a.org/?x=1&amp;y=2">A <b>b</b></a> <A class=x HREF='/c'>C</A> <a href=d.html></a> <a name="e">E</a> <a href="#f">F</a>`;
    expect(linksOf(html)).to.deep.equal([
      { url: 'https://a.org/?x=1&y=2', title: 'A b' },
      { url: '/c', title: 'C' },
      { url: 'd.html', title: 'd.html' },
    ]);
  });

  it('finds what is embedded', () => {
    const html = `<img alt='An "a"' src="a.jpg"><iframe src=//b.org/x width=5></iframe><video><source src="c.mp4"></video><img>`;
    expect(embeddedIn(html)).to.deep.equal([
      { src: 'a.jpg', alt: 'An "a"', type: 'image' },
      { src: '//b.org/x' },
      { src: 'c.mp4' },
    ]);
  });

  it('does not take one attribute for another', () => {
    expect(attributeOf(' data-src="no" src="yes"', 'src')).to.equal('yes');
    expect(attributeOf(' data-src="no"', 'src')).to.equal(undefined);
  });
});

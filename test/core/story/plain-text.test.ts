import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText } from '../../../src/core/story/plain-text.js';

const CASES: [name: string, html: string, text: string][] = [
  ['nothing', '', ''],
  ['text alone', 'Just words', 'Just words'],
  ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
  [
    'blocks that are no paragraphs',
    '<div>One</div><h2>Two</h2><ul><li>Three<li>Four</ul>',
    'One\n\nTwo\n\nThree\n\nFour',
  ],
  ['what runs on in its line', 'a<b>b</b>c <em>d</em>', 'abc d'],
  ['a break of the line', 'One<br>two<BR/>three', 'One two three'],
  ['white space', '  One\n\n  two&nbsp;three  ', 'One two\u00a0three'],
  ['references', '&lt;b&gt; &amp;amp; &quot;x&quot; &#39;&#x2019;&#146;&hellip;', '<b> &amp; "x" \'’’…'],
  ['letters with accents', 'caf&eacute; &Uuml;ber &szlig;', 'café Über ß'],
  ['what is no reference', 'AT&T & &unknown; &#0; &#xd800;', 'AT&T & &unknown; \ufffd \ufffd'],
  ['scripts and styles', 'a<script>alert("<p>")</script><style>p{}</style>b', 'a\n\nb'],
  ['what no reader sees', '<template>x</template><svg><title>y</title></svg><noscript>z</noscript>Seen', 'Seen'],
  ['comments', 'a<!-- <b>x</b> -->b<!-->c<!doctype html>d<?php e ?>f', 'abcdf'],
  ['a comment that is never closed', 'a<!-- b <p>c', 'a'],
  ['a tag that is never closed', 'a <a href="x', 'a'],
  ['a script that is never closed', 'a<script>b</scripture>', 'a'],
  ['an end in quotation marks', '<a title="a > b" rel=\'>\'>c</a>', 'c'],
  ['quotation marks that are no value', `<p it's>a</p>it's "b"`, 'a\n\nit\'s "b"'],
  ['signs that are no markup', '1 < 2 > 0 <3 <', '1 < 2 > 0 <3 <'],
  ['capitals', '<P>a<SCRIPT>b</Script>c', 'a\n\nc'],
  ['an element with a prototype’s name', '<constructor>a</constructor><__proto__>b', 'a\n\n<__proto__>b'],
];

describe('plainText', () => {
  for (const [name, html, text] of CASES) {
    it(`reads ${name}`, () => {
      expect(plainText(html)).to.equal(text);
    });
  }

  it('leaves text without markup as it is, but for white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = text.replace(/[<&]/g, '');
        expect(plainText(written)).to.equal(written.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('says what a browser says of any tags around words', () => {
    const name = fc.constantFrom('p', 'b', 'em', 'div', 'li', 'blockquote', 'span', 'h2');
    const piece = fc.oneof(
      fc.constantFrom('one', 'two ', ' three', '&amp;', '&lt;', '<br>', '<!-- x -->', '<script>x</script>'),
      name.map((tag) => `<${tag} title="a>b">`),
      name.map((tag) => `</${tag}>`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const html = pieces.join('');
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        body.querySelectorAll('script').forEach((script) => script.remove());
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(plainText(html))).to.equal(bare(body.textContent ?? ''));
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    const times = (count: number) =>
      ['<', '<!--', '<a ', '<a x="', '&#', '<script>', '</', '<p =  ', '<![CDATA['].map((part) => {
        const html = part.repeat(count / part.length);
        const begun = performance.now();
        plainText(html);
        return performance.now() - begun;
      });
    // What grows with the square of the length takes minutes.
    for (const time of times(1_000_000)) expect(time).to.be.below(2_000);
  });
});

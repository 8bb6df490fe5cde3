import { expect } from '@open-wc/testing';
import { blockText } from '../../src/sources/block-text.js';
import { elementOf } from '../support/markup.js';

describe('blockText', () => {
  const texts: [string, string, string][] = [
    ['bare text', 'One  two\n three', 'One two three'],
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['text between blocks', 'Zero<p>One</p>and<div>Two</div>', 'Zero\n\nOne\n\nand\n\nTwo'],
    ['inline elements', 'A <b>bold</b><i>er</i> <a href="#">link</a> and <code>code</code>', 'A bolder link and code'],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['blocks in blocks', '<div><blockquote><p>One</p></blockquote></div>', 'One'],
    ['nothing but spaces', '<p> </p>\n<p>\t</p>', ''],
    ['nothing', '', ''],
    [
      'scripts and styles',
      'One<script>two()</script><style>p{}</style><template>t</template><noscript>n</noscript>',
      'One',
    ],
    ['no line of dashes and commas alone', '<p>One</p><p>— , (…)</p><p>Two</p>', 'One\n\nTwo'],
    ['a line of signs', '<p>+ 🌒</p>', '+ 🌒'],
    ['comments', 'One<!-- two --> three', 'One three'],
    ['unbreakable spaces', 'One&nbsp;two', 'One two'],
    ['markup as text', '&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    ['other scripts', '<p>长征一号</p><p>بداية</p>', '长征一号\n\nبداية'],
  ];
  for (const [name, markup, text] of texts) {
    it(`reads ${name}`, () => {
      expect(blockText(elementOf(`<div>${markup}</div>`), new Set())).to.equal(text);
    });
  }

  it('leaves out the elements to skip, wherever they stand', () => {
    const element = elementOf('<div><h3>Title</h3><p>One <time>today</time> <cite>Globe</cite></p></div>');
    const skipped = new Set(element.querySelectorAll('h3, cite, time'));
    expect(blockText(element, skipped)).to.equal('One');
  });
});

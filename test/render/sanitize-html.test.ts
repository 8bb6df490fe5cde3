import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sanitizeHtml } from '../../src/render/sanitize-html.js';
import { faultsOf } from '../support/allowed-tree.js';

const BASE = 'https://stories.example/a/story.json';

function sanitized(text: string): HTMLElement {
  const holder = document.createElement('div');
  holder.append(sanitizeHtml(text, BASE));
  return holder;
}

const LINK = (href: string, words = 'x') =>
  `<p dir="auto"><a href="${href}" target="_blank" rel="noopener noreferrer">${words}</a></p>`;

const CASES: [name: string, html: string, shown: string][] = [
  ['nothing', ' ', ''],
  ['loose words', 'One <b>two</b>', '<p dir="auto">One <b>two</b></p>'],
  [
    'loose words beside blocks',
    'a<ul><li>b</li></ul>c<br>d',
    '<p dir="auto">a</p><ul dir="auto"><li>b</li></ul><p dir="auto">c<br>d</p>',
  ],
  [
    'the elements of rich text',
    '<blockquote><p><q>a</q> <cite>b</cite></p></blockquote><pre><code>c</code></pre>',
    '<blockquote dir="auto"><p><q>a</q> <cite>b</cite></p></blockquote><pre dir="auto"><code>c</code></pre>',
  ],
  [
    'attributes of their own',
    '<p lang="fr" dir="rtl"><abbr title="a">b</abbr> <time datetime="2020">c</time></p>',
    '<p lang="fr" dir="rtl"><abbr title="a">b</abbr> <time datetime="2020">c</time></p>',
  ],
  [
    'attributes of others',
    '<p title="a" datetime="b" href="c" role="d" aria-label="e" data-id="f" class="g" id="h" style="i" part="j" slot="k">l</p>',
    '<p dir="auto">l</p>',
  ],
  [
    'headings',
    '<h2>a <em>b</em></h2><h6 lang="de">c</h6>',
    '<p dir="auto"><strong>a <em>b</em></strong></p><p lang="de" dir="auto"><strong>c</strong></p>',
  ],
  [
    'blocks of other kinds',
    '<div>a</div><section><div>b</div>c</section>',
    '<p dir="auto">a</p><p dir="auto">b</p><p dir="auto">c</p>',
  ],
  ['tables', '<table><tr><td>a<td>b</table>', '<p dir="auto">a</p><p dir="auto">b</p>'],
  ['empty paragraphs', '<p>a</p><p>&nbsp;</p><p><br></p><div></div>', '<p dir="auto">a</p>'],
  ['elements that are not known', '<x-y>a<font color="red">b</font></x-y>', '<p dir="auto">ab</p>'],
  ['customized elements', '<b is="x-y">a</b>b', '<p dir="auto">b</p>'],
  ['comments', 'a<!-- b -->c', '<p dir="auto">ac</p>'],
  [
    'text that looks like markup beside a comment',
    '<p>&lt;b&gt; a<!-- b --></p></',
    '<p dir="auto">&lt;b&gt; a</p><p dir="auto">&lt;/</p>',
  ],
  ['a script', 'a<script>b</script>c', '<p dir="auto">ac</p>'],
  [
    'pictures and frames',
    'a<img src="x" onerror="y"><iframe src="z">b</iframe><video src="c"></video>',
    '<p dir="auto">a</p>',
  ],
  ['other namespaces', '<svg><a><text>a</text></a></svg><math><mi>b</mi></math>c', '<p dir="auto">c</p>'],
  [
    'forms',
    '<form><input name="childNodes"><input name="attributes"><button>a</button></form>b',
    '<p dir="auto">b</p>',
  ],
  ['a template', 'a<template><p>b</p></template>', '<p dir="auto">a</p>'],
  [
    'a link',
    '<a href="https://e.example/?a=1&amp;b" onclick="x" target="_top" rel="opener" download ping="p">x</a>',
    LINK('https://e.example/?a=1&amp;b'),
  ],
  ['a relative link', '<a href="b.html#c">x</a>', LINK('https://stories.example/a/b.html#c')],
  ['an address of mail', '<a href="MAILTO:a@e.example">x</a>', LINK('mailto:a@e.example')],
  ['a link that is a script', '<a href="javascript:alert(1)">x</a>', '<p dir="auto"><a>x</a></p>'],
  ['such a link in disguise', '<a href=" java\tscript&colon;alert(1)">x</a>', '<p dir="auto"><a>x</a></p>'],
  [
    'links of other kinds',
    '<a href="data:text/html,x">a</a><a href="ftp://e.example">b</a><a href="blob:https://e.example/1">c</a>',
    '<p dir="auto"><a>a</a><a>b</a><a>c</a></p>',
  ],
  ['marks of Lit', 'a<!--?lit$1$-->b<p lit$1$="x">${c}</p>', '<p dir="auto">ab</p><p dir="auto">${c}</p>'],
];

describe('sanitizeHtml', () => {
  for (const [name, html, shown] of CASES) {
    it(`keeps what is right of ${name}`, () => {
      const holder = sanitized(html);
      expect(holder.innerHTML).to.equal(shown);
      expect(faultsOf(holder, true)).to.deep.equal([]);
    });
  }

  it('gives nodes of this document', () => {
    const fragment = sanitizeHtml('<p>a</p>');
    expect(fragment.ownerDocument).to.equal(document);
    expect(fragment.firstElementChild?.ownerDocument).to.equal(document);
  });

  it('leaves relative links out where there is nothing to resolve them against', () => {
    expect(sanitizeHtml('<a href="b.html">x</a>').querySelector('a')?.hasAttribute('href')).to.equal(false);
  });

  it('loads and runs nothing, not even before it is done', async () => {
    const run = globalThis as { ran?: boolean };
    sanitized(
      '<img src="/nowhere-a.png" onerror="ran = true"><video poster="/nowhere-b.png"><link rel="stylesheet" href="/nowhere-c.css"><svg onload="ran = true"></svg><iframe srcdoc="<script>parent.ran = true</script>"></iframe>',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(run.ran).to.equal(undefined);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('nowhere-'))).to.deep.equal([]);
  });

  it('does not heed what the page told DOMPurify', async () => {
    const { default: shared } = await import('dompurify');
    shared.setConfig({ ALLOWED_TAGS: ['img'], ALLOWED_ATTR: ['onerror'] });
    shared.addHook('uponSanitizeAttribute', (_node, data) => void (data.forceKeepAttr = true));
    try {
      expect(sanitized('<p onclick="x">a</p>').innerHTML).to.equal('<p dir="auto">a</p>');
    } finally {
      shared.clearConfig();
      shared.removeAllHooks();
    }
  });

  it('holds to its list, whatever it is given', () => {
    const names =
      'a p b svg math style title template form table td mtext mglyph annotation-xml foreignObject noscript select option img script xmp h2 div'.split(
        ' ',
      );
    const name = fc.constantFrom(...names);
    const attribute = fc.constantFrom(
      'href="javascript:x"',
      'onclick=x',
      'id=a',
      'xlink:href="data:,"',
      'dir=rtl',
      'encoding="text/html"',
      'style="color:red"',
      'href=/x',
    );
    const piece = fc.oneof(
      fc.constantFrom('word', '<!--', '-->', '<![CDATA[', ']]>', '"', "'", '&lt;img src onerror=x&gt;', '</'),
      fc.tuple(name, fc.array(attribute, { maxLength: 2 })).map(([tag, all]) => `<${tag} ${all.join(' ')}>`),
      name.map((tag) => `</${tag}>`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const holder = sanitized(pieces.join(''));
        expect(faultsOf(holder, true)).to.deep.equal([]);
        // Nor does it change by being written and read again.
        const again = document.createElement('template');
        again.innerHTML = holder.innerHTML;
        expect(faultsOf(again.content, true)).to.deep.equal([]);
      }),
    );
  });

  it('takes long for nothing that has no more tags than are read', () => {
    const bad = [
      '<div>'.repeat(500) + '<b></b>'.repeat(1_200),
      '<b>a'.repeat(3_000),
      'a<br>'.repeat(3_000),
      '<p>a'.repeat(3_000),
      '<table>'.repeat(3_000),
      '<a href=x>'.repeat(3_000),
      '<b a=1><i b=2><u c=3>'.repeat(1_000),
      '<svg><p>'.repeat(1_500),
    ];
    for (const html of bad) {
      const begun = performance.now();
      sanitized(html);
      expect(performance.now() - begun, html.slice(0, 10)).to.be.below(5_000);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workspace } from './run-cli.mjs';

const { run, read, write } = workspace();

const EVENTS = [
  { id: 'claim', date: '1921-02', title: 'A claim', group: 'here' },
  {
    id: 'answer',
    date: '1923-03-04',
    title: 'An answer',
    group: 'there',
    relations: [{ type: 'refutes', to: 'claim' }],
  },
  { id: 'end', date: '1923-04', title: 'The end & after', group: 'here' },
];
write('story.json', { title: 'Three <days>', events: EVENTS });

/** The words of a picture, one text in each line. */
async function drawn(...options) {
  const { code, stdout, stderr } = await run(['render', 'story.json', '-o', '-', '--to', 'svg', ...options]);
  assert.deepEqual([code, stderr], [0, '']);
  return stdout
    .replace(/<desc[^]*<\/desc>/, '')
    .replace(/<\/text>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

describe('story-timeline render', () => {
  it('draws a story', async () => {
    assert.deepEqual(await run(['render', 'story.json', '-o', 'story.svg']), { code: 0, stdout: '', stderr: '' });
    const svg = read('story.svg');
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="\d+" /);
    assert.match(svg, /<title [^>]*>Three &lt;days&gt;<\/title>/);
    assert.match(svg, /2 quiet years/);
  });

  for (const [options, pattern] of [
    [['--width', '640'], /^<svg [^>]*width="640"/],
    [['--theme', 'dark'], /<rect [^>]*fill="#121418"/],
    [['--lang', 'fr'], /<svg [^>]*lang="fr"[^]*février 1921/],
    [['--lang', 'ar'], /<svg [^>]*lang="ar" direction="rtl"/],
    [['--title', 'Another & more'], /<title [^>]*>Another &amp; more<\/title>/],
    [['--source-line', 'From the archive'], />From the archive<\/text>/],
    [['--group-by', 'group'], />here<\/text>[^]*>there<\/text>/],
  ]) {
    it(`heeds ${options.join(' ')}`, async () => {
      const { code, stdout } = await run(['render', 'story.json', '-o', '-', '--to', 'svg', ...options]);
      assert.equal(code, 0);
      assert.match(stdout, pattern);
    });
  }

  it('shows what was known by a day, a window, and no folded stretch where none is wanted', async () => {
    const known = await drawn('--as-of', '1922');
    assert.match(known, /A claim/);
    assert.doesNotMatch(known, /An answer|The end/);
    const part = await drawn('--start', '1923-02', '--end', '1923-05');
    assert.doesNotMatch(part, /A claim/);
    assert.match(part, /An answer[^]*The end & after|An answer[^]*The end &amp; after/);
    assert.doesNotMatch(await drawn('--breaks', 'none'), /quiet/);
    const empty = await run(['render', 'story.json', '-o', '-', '--to', 'svg', '--start', '1950']);
    assert.deepEqual([empty.code, empty.stdout], [2, '']);
  });

  it('writes markup that reads without a script', async () => {
    await run([
      'render',
      'story.json',
      '-o',
      'story.html',
      '--title',
      'Mine "own"',
      '--group-by',
      'group',
      '--breaks',
      'none',
      '--as-of',
      '1922',
      '--lang',
      'fr',
    ]);
    const html = read('story.html');
    assert.match(html, /^<story-timeline group-by="group" breaks="none" as-of="1922" lang="fr"/);
    assert.match(html, /<h2>Mine "own"<\/h2>/);
    assert.match(html, /<article [^]*<h3>A claim[^]*<time datetime="1921-02">février 1921<\/time>/);
    assert.doesNotMatch(html, /<script|<!doctype/);
  });

  it('writes a whole page, with the script that makes a timeline of it', async () => {
    await run(['render', 'story.json', '-o', 'page.html', '--full']);
    const page = read('page.html');
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.match(
      page,
      /<title>Three &lt;days&gt;<\/title>\n\s*<script type="module" src="story-timeline\.min\.js"><\/script>/,
    );
    assert.match(page, /<body>\s*<story-timeline>[^]*<\/story-timeline>\s*<\/body>\s*<\/html>\s*$/);
    await run([
      'render',
      'story.json',
      '-o',
      'page.html',
      '--full',
      '--script',
      'https://cdn.example/s.js?a&b',
      '--lang',
      'he',
    ]);
    assert.match(read('page.html'), /<html lang="he" dir="rtl">[^]*src="https:\/\/cdn\.example\/s\.js\?a&amp;b"/);
  });
});

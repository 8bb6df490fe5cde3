/** The built package as those who install it meet it, in Node, without a DOM. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

describe('the package', () => {
  for (const [path, target] of Object.entries(manifest.exports)) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      it(`has ${file} for "${path}"`, () => assert.ok(existsSync(new URL(file, root))));
    }
  }

  it('reads, words and draws a story without a DOM', async () => {
    const core = await import('story-timeline/core.js');
    const { story, problems } = core.readStory({
      events: [
        { date: '2021-02', title: 'A' },
        { date: 'soon', title: 'B' },
      ],
    });
    assert.equal(story.events.length, 2);
    assert.match(problems[0].message, /soon/);
    assert.equal(core.formatDate(core.parseEdtf('2021-02'), 'en'), 'February 2021');
    assert.equal(core.formatDate(core.parseEdtf('1984?'), 'fr'), 'peut-être 1984');
    assert.equal(core.timeZoneOf('America/Toronto').offsetAt(Date.UTC(2023, 6)), -4 * 3_600_000);
    assert.throws(() => core.parseEdtf('1980s'), /198X/);
  });

  it('keeps the class free of side effects: only define.js and index.js register', () => {
    const text = (name) => readFileSync(new URL(`dist/${name}`, root), 'utf8');
    assert.doesNotMatch(text('story-timeline.js'), /customElements\.define/);
    assert.match(text('define.js'), /customElements\.define/);
    assert.deepEqual(manifest.sideEffects, [
      './dist/core.js',
      './dist/core/dates/date-phrases/register-all.js',
      './dist/core/dates/format-date.js',
      './dist/define.js',
      './dist/index.js',
      './dist/*.min.js',
    ]);
  });

  it('has one file for a script element that imports nothing by name', () => {
    const text = readFileSync(new URL('dist/story-timeline.min.js', root), 'utf8');
    assert.doesNotMatch(text, /\bfrom\s*["']/);
    assert.match(text, /customElements/);
    assert.doesNotMatch(text, /createPolicy\(["']lit-html/);
  });

  it('tells the integrity of each file', () => {
    const hashes = JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8'));
    const files = readdirSync(new URL('dist/', root)).filter((name) => name.endsWith('.min.js'));
    assert.deepEqual(Object.keys(hashes).sort(), files.sort());
    for (const name of files) {
      const hash = createHash('sha384').update(readFileSync(new URL(`dist/${name}`, root)));
      assert.equal(hashes[name], `sha384-${hash.digest('base64')}`, name);
    }
  });

  it('keeps the licences of what is bundled beside it, and of nothing else', () => {
    const notices = readFileSync(new URL('dist/third-party-notices.txt', root), 'utf8');
    for (const name of ['lit-html', '@lit/reactive-element', 'd3-scale', 'd3-selection', 'dompurify', 'ical.js']) {
      assert.match(notices, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    assert.match(notices, /Copyright \(c\) 2017 Google LLC/);
    assert.doesNotMatch(notices, /^d3-geo /m);
  });

  it('documents every message of the interface', async () => {
    const { englishMessages } = await import(new URL('dist/core/words/messages.js', root));
    const page = readFileSync(new URL('docs/words.md', root), 'utf8');
    const told = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    assert.deepEqual(told.sort(), Object.keys(englishMessages).sort());
  });

  it('describes the element for editors', () => {
    const { modules } = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
    const element = modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ name }) => name === 'StoryTimeline');
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    const named = [
      ...element.attributes,
      ...element.events,
      ...element.cssProperties,
      ...element.cssParts,
      ...element.cssStates,
    ];
    assert.ok(named.length > 30);
    for (const { name, description } of named) {
      assert.ok(description, `${name} has no description`);
      assert.ok(readme.includes(name), `README.md does not name ${name}`);
    }
  });

  it('names no script to run at installation', () => {
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => /install|^prepare$/.test(name)),
      [],
    );
  });
});

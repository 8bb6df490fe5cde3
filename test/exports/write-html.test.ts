import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readStory } from '../../src/core/story/read-story.js';
import { RELATION_TYPES, type EventInput, type Story, type StoryEvent } from '../../src/core/story/story.js';
import { formatDate } from '../../src/core/dates/format-date.js';
import type { Words } from '../../src/core/words/words.js';
import { exportWords } from '../../src/exports/export-words.js';
import { writeHtml } from '../../src/exports/write-html.js';
import { childParts } from '../../src/sources/child-parts.js';
import { readChildren } from '../../src/sources/read-children.js';
import { engine } from '../support/engine.js';
import { ALL_HOSTILE } from '../support/hostile-strings.js';
import { elementOf } from '../support/markup.js';
import { FULL_MAKERS, mediaOf, oddLine, oddText, pages, shortWord, storyInputs } from '../support/story-inputs.js';
import { stated } from '../support/stated.js';
import { storyOf } from '../support/stories.js';

/** What the element reads of markup, in a page. */
function read(markup: string): Story {
  const host = elementOf(markup);
  const { title, events } = readChildren(host, childParts);
  const attribute = (name: string) => host.getAttribute(name) ?? undefined;
  const about = { summary: attribute('summary'), lang: attribute('lang'), timeZone: attribute('time-zone') };
  return readStory({ title, ...about, events }).story;
}

const one = (event: EventInput) => writeHtml(storyOf([{ id: 'x', ...event }]));

describe('writeHtml', () => {
  it('writes what reads well without the element', () => {
    const story = storyOf({
      title: 'The mill',
      lang: 'en-GB',
      groups: [{ id: 'v', label: 'The village' }],
      events: [
        { id: 'bribe', date: '1810~', title: 'A bribe', status: 'alleged', text: 'To whom?\n\nNobody says.' },
        {
          id: 'court',
          date: '1815-08-03',
          title: 'The court finds for the village',
          group: 'v',
          relations: [{ type: 'refutes', to: 'bribe' }],
          sources: [
            { title: 'Record', publisher: 'The court', date: '1815', url: 'https://court.example/1' },
            { title: 'Mercury', quote: 'So be it.' },
          ],
          media: [{ src: 'https://court.example/a.jpg', alt: 'A page', caption: 'Record', credit: 'J. Doe' }],
        },
      ],
    });
    expect(writeHtml(story)).to.equal(`<story-timeline lang="en-GB">
  <h2>The mill</h2>
  <article id="bribe" data-date="1810~" data-title="A bribe" data-status="alleged">
    <h3>A bribe <small>about 1810 · Alleged · Found false by: The court finds for the village, 3 August 1815</small></h3>
    <p>To whom?</p>
    <p>Nobody says.</p>
  </article>
  <article id="court" data-group="The village" data-refutes="bribe">
    <h3>The court finds for the village</h3>
    <time datetime="1815-08-03">3 August 1815</time>
    <figure>
      <img src="https://court.example/a.jpg" alt="A page" loading="lazy">
      <figcaption>Record J. Doe</figcaption>
    </figure>
    <cite><a href="https://court.example/1">Record, The court, 1815</a></cite>
    <figure>
      <blockquote>
        <p>So be it.</p>
      </blockquote>
      <figcaption><cite>Mercury</cite></figcaption>
    </figure>
  </article>
</story-timeline>
`);
  });

  it('is read back as the same story, as far as children can say it', () => {
    const property = fc.property(storyInputs(MAKERS), (input) => {
      const { story } = readStory(input);
      const { title, summary, lang, timeZone, events } = read(writeHtml(story));
      expect({ title, summary, lang, timeZone }).to.deep.equal({
        title: story.title,
        summary: story.summary,
        lang: story.lang,
        timeZone: story.timeZone,
      });
      expect(events.map(saidBack)).to.deep.equal(
        story.events.map((event) => said(event, story, exportWords(story, {}))),
      );
    });
    // Markup takes WebKit many times as long to parse.
    fc.assert(property, { numRuns: engine.id === 'webkit' ? 40 : 500 });
  });

  const dates: [given: EventInput, markup: string][] = [
    [{ date: '2021-02' }, '<time datetime="2021-02">February 2021</time>'],
    [
      { date: '2021-02', displayDate: 'then' },
      'data-display-date="then">\n    <h3>T</h3>\n    <time datetime="2021-02">then</time>',
    ],
    [{ date: '2021/2022' }, 'data-end="2022">\n    <h3>T</h3>\n    <time datetime="2021">from 2021 to 2022</time>'],
    [{ date: '2021?' }, 'data-date="2021?" data-title="T">\n    <h3>T <small>possibly 2021</small></h3>'],
    [{ date: '-0043' }, 'data-date="-0043"'],
    [{ date: 'Y12345' }, 'data-date="Y12345"'],
    [{ date: '2021-02-03T10:00:00+01' }, 'data-date="2021-02-03T10:00:00+01"'],
    [{ date: '2021~', end: '2021-02-03T10:00:00' }, 'data-date="2021~" data-end="2021-02-03T10:00:00"'],
    [{}, '<article id="x">\n    <h3>T</h3>\n  </article>'],
    [{ displayDate: 'once' }, 'data-display-date="once" data-title="T">\n    <h3>T <small>once</small></h3>'],
  ];
  for (const [given, markup] of dates) {
    it(`writes ${JSON.stringify(given)} in a way that HTML allows`, () => {
      expect(one({ title: 'T', ...given })).to.include(markup);
    });
  }

  it('parts ids and tags by spaces, and so has none in them', () => {
    const story = storyOf([
      { id: 'a b', title: 'A', tags: ['supreme court', ' x '] },
      { id: 'a-b', title: 'B', relations: [{ type: 'repliesTo', to: 'a b' }] },
      { id: 'c', title: 'C', relations: [{ type: 'repliesTo', to: 'a-b' }] },
    ]);
    const { byId } = read(writeHtml(story));
    expect([...byId.keys()]).to.deep.equal(['a-b-', 'a-b', 'c']);
    expect(byId.get('a-b-')?.tags).to.deep.equal(['supreme-court', 'x']);
    expect(byId.get('a-b')?.relations).to.deep.equal([{ type: 'repliesTo', to: 'a-b-' }]);
    expect(byId.get('c')?.relations).to.deep.equal([{ type: 'repliesTo', to: 'a-b' }]);
  });

  it('loses spaces, single line breaks and paragraphs without a letter, as is documented', () => {
    const { events } = read(one({ title: 'T', text: 'a  b\nc\n\n***\n\nd' }));
    expect(events[0]?.text).to.equal('a b c\n\nd');
  });

  it('loses the description of a recording, which is only heard, as is documented', () => {
    const markup = one({ title: 'T', media: [{ src: 'https://a.example/b.mp4', alt: 'A film' }] });
    expect(markup).to.include('aria-label="A film"');
    expect(read(markup).events[0]?.media).to.deep.equal([{ kind: 'video', src: 'https://a.example/b.mp4' }]);
  });

  it('writes rich text as its words, since nothing here knows whether it is safe', () => {
    const html = '<p>One <b onclick="canary()">two</b></p><script>canary()</script>';
    const markup = one({ title: 'T', html });
    expect(markup).to.include('<p>One two</p>').and.not.include('canary');
  });

  it('says in which language its own words are', () => {
    const markup = writeHtml(storyOf({ lang: 'fr', events: [{ date: '2021-02', title: 'Fin', status: 'disputed' }] }));
    expect(markup).to.include('<time datetime="2021-02" lang="en">');
    expect(markup).to.include('<small lang="en">Disputed</small>');
  });

  it('names addresses relative to its own, if told so', () => {
    const story = storyOf([
      { title: 'T', media: ['https://a.example/x/b.jpg'], sources: [{ url: 'https://a.example/x/c' }] },
    ]);
    const markup = writeHtml(story, { baseUrl: 'https://a.example/x/page.html' });
    expect(markup).to.include('src="b.jpg"').and.include('<a href="c">https://a.example/x/c</a>');
  });

  it('lets no text out of its place', () => {
    const events = ALL_HOSTILE.flatMap((text, index) => [
      {
        id: text,
        title: text,
        text,
        displayDate: text,
        group: text,
        lang: text,
        tags: [text],
        status: 'alleged' as const,
      },
      {
        title: `${index}`,
        html: text,
        sources: [{ title: text, publisher: text, quote: text, url: text }],
        media: [
          { src: `https://a.example/${index}.jpg`, alt: text, caption: text, credit: text },
          { src: `https://a.example/${index}.mp4`, alt: text, caption: text, poster: text, captions: text },
          { src: 'https://a.example/', caption: text },
        ],
        relations: [{ type: 'refutes' as const, to: text }],
      },
    ]);
    const story = storyOf({ title: ALL_HOSTILE.join(' '), summary: ALL_HOSTILE.join(' '), events });
    const host = elementOf(writeHtml(story));
    expect(host.nextSibling).to.equal(null);
    const names = new Set([...host.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].sort()).to.deep.equal(ELEMENTS);
    const attributes = new Set([...host.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()));
    expect([...attributes].filter((name) => !ATTRIBUTES.test(name))).to.deep.equal([]);
    for (const link of host.querySelectorAll('a')) expect(link.protocol).to.match(/^(https?|mailto):$/);
    expect(host.querySelectorAll(':scope > article')).to.have.length(events.length);
  });
});

const ELEMENTS = 'a article blockquote cite figcaption figure h2 h3 img p small video'.split(' ');
const ATTRIBUTES = /^(id|lang|href|src|alt|poster|loading|controls|preload|aria-label|data-[a-z-]+)$/;

/** Without what markup leaves out: punctuation alone, and several spaces. */
const word = (text: string) => `w ${text}`;
const MAKERS = {
  ...FULL_MAKERS,
  line: oddLine.map(word),
  name: oddLine.map(word),
  text: oddText.map((text) => text.split('\n\n').map(word).join('\n\n')),
  html: fc.constant(undefined),
  id: shortWord('abcdef<"&é'),
  tag: shortWord('abcdef<"&é'),
  url: pages,
  media: mediaOf(oddLine.map(word), [undefined, 'image/jpeg', 'audio', 'video']),
};

/** What an event says, as the children of an element can. */
function said(event: StoryEvent, { groups }: Story, { locale, zone }: Words): object {
  const { media, sources } = event;
  const shown = media.filter(({ kind }) => kind !== 'link');
  const links = media.filter(({ kind }) => kind === 'link');
  return stated({
    ...plainly(event),
    group: groups.find(({ id }) => id === event.group)?.label ?? event.group,
    media: shown.map(({ kind, src, alt, caption, credit, poster, captions, width, height }) =>
      stated({
        kind,
        src,
        alt: kind === 'image' ? alt : undefined,
        caption: [caption, credit].filter(Boolean).join(' ') || undefined,
        poster: kind === 'video' ? poster : undefined,
        captions: kind === 'image' ? undefined : captions,
        width: kind === 'audio' ? undefined : width,
        height: kind === 'audio' ? undefined : height,
      }),
    ),
    sources: [
      ...links.map(({ src, alt, caption }) => ({ title: caption ?? alt ?? src, url: src })),
      ...sources.map(({ title, url, publisher, date, quote }) => {
        const named = [title, publisher, date && formatDate(date, locale, zone ? { timeZone: zone.name } : {})];
        return stated({ title: named.filter(Boolean).join(', '), url, quote });
      }),
    ],
  });
}

function saidBack(event: StoryEvent): object {
  const { media, sources } = event;
  return stated({ ...plainly(event), media: media.map(stated), sources: sources.map(stated) });
}

/** With dates as they are spelt; of relations, markup tells the kinds in an order of its own. */
function plainly({ placement: _placement, given: _given, ...event }: StoryEvent): object {
  const relations = RELATION_TYPES.flatMap((type) => event.relations.filter((relation) => relation.type === type));
  const [date, reported] = [event.date?.edtf, event.reported?.edtf];
  return { ...event, weight: event.weight + 0, date, reported, relations };
}

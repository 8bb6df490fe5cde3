import { expect } from '@open-wc/testing';
import { readStory } from '../../../src/core/story/read-story.js';
import { STATUSES } from '../../../src/core/story/story.js';
import { expectWhole } from '../../support/expect-problems.js';
import { readOne, storyOf } from '../../support/stories.js';
import { stated } from '../../support/stated.js';

describe('readEvent', () => {
  const before = { id: 'before', date: '2020', title: 'Before' };
  const after = { id: 'after', date: '2024', title: 'After' };

  describe('leaves out what is no event, and only that', () => {
    const refused: [string, unknown, string[]][] = [
      ['null', null, ['event-not-object']],
      ['undefined', undefined, ['event-not-object']],
      ['a text', 'Election', ['event-not-object']],
      ['a number', 2021, ['event-not-object']],
      ['a list', [{ title: 'a' }], ['event-not-object']],
      ['an empty object', {}, ['event-empty']],
      ['a date alone', { date: '2021' }, ['event-empty']],
      ['a title of spaces', { date: '2021', title: ' \n ' }, ['event-empty']],
      ['an object for a title', { date: '2021', title: { en: 'Election' } }, ['value-invalid', 'event-empty']],
      ['a list for a title', { date: '2021', title: ['Election'] }, ['value-invalid', 'event-empty']],
      ['a title reached through a prototype', Object.create({ title: 'Election' }) as unknown, ['event-empty']],
    ];
    for (const [name, bad, codes] of refused) {
      it(name, () => {
        const { story, problems } = readStory([before, bad, after]);
        expect(story.events.map(({ id }) => id)).to.deep.equal(['before', 'after']);
        expect(problems.map(({ code }) => code)).to.deep.equal(codes);
        expect(problems.at(-1)).to.include({ severity: 'error', where: 'events[1]', value: bad });
        expectWhole(problems);
      });
    }
  });

  it('keeps rich text as it was given, with the words of it where there is no other text', () => {
    const html = '<p onclick="x">One &amp; <script>two</script></p>';
    expect(readOne({ title: 'a', html }).event).to.include({ html, text: 'One &' });
    expect(readOne({ title: 'a', html, text: 'Plain' }).event).to.include({ html, text: 'Plain' });
    expect(readOne({ title: 'a', html: ' ' }).event).not.to.have.property('html');
    expect(readOne({ title: 'a', html: '<p>b'.repeat(4_000) }).event)
      .to.have.property('text')
      .match(/^b\n\nb/);
    expect(readOne({ title: 'a', html: '<p>b'.repeat(4_000) }).event).not.to.have.property('html');
    expect(readOne({ title: 'a', html }, { baseUrl: 'https://e.example/' }).problems).to.deep.equal([]);
  });

  describe('repairs an event, reports it and keeps its neighbours', () => {
    const long = 'x'.repeat(600);
    const repaired: [string, object, string[], object][] = [
      ['a nonsense date', { title: 'a', date: 'someday' }, ['date-invalid'], { displayDate: 'someday' }],
      ['an object for a date', { title: 'a', date: { year: 2021 } }, ['value-invalid'], { title: 'a' }],
      ['a date nobody can keep', { title: 'a', date: '2023-02-30' }, ['date-invalid'], { displayDate: '2023-02-30' }],
      ['a number for a title', { title: 1984 }, ['title-not-text'], { title: '1984' }],
      ['false for a title', { title: false }, ['title-not-text'], { title: 'false' }],
      ['no title but a text', { text: 'It began. Then more.' }, ['title-missing'], { title: 'It began.' }],
      ['a title of two lines', { title: 'One\n  two' }, [], { title: 'One two' }],
      ['a title too long', { title: long }, ['text-too-long'], { title: `${'x'.repeat(499)}…` }],
      ['a text too long', { title: 'a', text: 'x'.repeat(100_001) }, ['text-too-long'], { title: 'a' }],
      ['rich text too long', { title: 'a', html: 'x'.repeat(100_001) }, ['text-too-long'], { title: 'a' }],
      ['rich text of too many tags', { title: 'a', html: '<p>b'.repeat(4000) }, ['value-invalid'], { title: 'a' }],
      ['an object for rich text', { title: 'a', html: {} }, ['value-invalid'], { title: 'a', text: '' }],
      ['nothing but rich text', { html: '<h1>It began.</h1>&lt;More&gt;' }, ['title-missing'], { title: 'It began.' }],
      ['an unknown status', { title: 'a', status: 'rumoured' }, ['status-unknown'], { title: 'a' }],
      ['a status from a prototype', { title: 'a', status: 'constructor' }, ['status-unknown'], { title: 'a' }],
      ['a status in capitals', { title: 'a', status: 'Alleged' }, [], { status: 'alleged' }],
      ['a weight in words', { title: 'a', weight: 'heavy' }, ['value-invalid'], { weight: 1 }],
      ['a weight without end', { title: 'a', weight: Infinity }, ['value-invalid'], { weight: 1 }],
      ['an object for a weight', { title: 'a', weight: {} }, ['value-invalid'], { weight: 1 }],
      ['a weight as a text', { title: 'a', weight: '2.5' }, [], { weight: 2.5 }],
      ['too many tags', { title: 'a', tags: Array(1200).fill('x') }, ['items-too-many'], { title: 'a' }],
      ['too many sources', { title: 'a', sources: Array(1200).fill('x') }, ['items-too-many'], { title: 'a' }],
      ['no weight', { title: 'a' }, [], { weight: 1 }],
      ['a text for sources', { title: 'a', sources: 'Globe' }, ['value-invalid'], { sources: [] }],
      ['an object for relations', { title: 'a', relations: {} }, ['value-invalid'], { relations: [] }],
      ['a number for tags', { title: 'a', tags: 3 }, ['value-invalid'], { tags: [] }],
      ['a number for an id', { title: 'a', id: 7 }, [], { id: '7' }],
      ['null in place of everything', { title: 'a', date: null, id: null, status: null, tags: null }, [], { id: 'a' }],
      ['a list for a group', { title: 'a', group: ['g'] }, ['value-invalid'], { title: 'a' }],
    ];
    for (const [name, given, codes, expected] of repaired) {
      it(name, () => {
        const { story, problems } = readStory([before, given, after]);
        expect(story.events).to.have.length(3);
        expect(story.events.find((event) => event.given === 1)).to.deep.include(expected);
        expect(problems.map(({ code }) => code)).to.deep.equal(codes);
        for (const { where } of problems) expect(where).to.match(/^events\[1\]\./);
        expectWhole(problems);
      });
    }

    it('cuts a text at its greatest length', () => {
      expect(readOne({ title: 'a', text: 'x'.repeat(100_001) }).event?.text).to.have.length(100_000);
      expect(readOne({ title: 'a', text: 'x'.repeat(100_000) }).problems).to.deep.equal([]);
    });

    it('takes over tags as texts, whatever they are, and no object', () => {
      const tags = ['report', 7, { toString: null, valueOf: null }, [['deep']], true];
      expect(readOne({ title: 'a', tags }).event?.tags).to.deep.equal(['report', '7', 'true']);
    });
  });

  it('keeps an unreadable date as the author wrote it, but places nothing', () => {
    const { event } = readOne({ title: 'a', date: 'Easter 2021' });
    expect(event).to.include({ displayDate: 'Easter 2021' });
    expect(stated(event)).not.to.have.any.keys('date', 'placement');
  });

  it('prefers the words that the author gives for a date', () => {
    expect(readOne({ title: 'a', date: 'nonsense', displayDate: 'one day' }).event?.displayDate).to.equal('one day');
    expect(stated(readOne({ title: 'a', date: '2021' }).event)).not.to.have.property('displayDate');
  });

  it('knows every status', () => {
    for (const status of STATUSES) expect(readOne({ title: 'a', status }).event?.status).to.equal(status);
  });

  it('makes a title of the opening of a text, by whole words', () => {
    const text = `${'word '.repeat(30)}end`;
    const title = readOne({ text }).event?.title ?? '';
    expect(title).to.match(/^(word )+word…$/);
    expect(title.length).to.be.within(60, 80);
  });

  it('reads keys that would reach a prototype as any others', () => {
    const hostile = JSON.parse(
      '[{"title":"a","__proto__":{"title":"b","status":"false"},"constructor":{"prototype":{"x":1}}}]',
    ) as unknown;
    const { story, problems } = readStory(hostile);
    expect(problems).to.deep.equal([]);
    expect(stated(story.events[0])).to.include({ title: 'a' }).and.not.to.have.property('status');
    expect({}).not.to.have.property('x');
  });

  describe('ids', () => {
    const titles: [string, string, RegExp][] = [
      ['English', 'Dong resigns from the caucus!', /^dong-resigns-from-the-caucus$/],
      ['German', 'Größe: Überraschung', /^größe-überraschung$/],
      ['Cyrillic', 'Первый спутник', /^первый-спутник$/],
      ['Arabic', 'بداية القصة', /^بداية-القصة$/],
      ['Thai', 'การประชุม ครั้งแรก', /^การประชุม-ครั้งแรก$/],
      ['Chinese', '长征一号', /^长征一号$/],
      ['digits', '2021', /^2021$/],
      ['signs alone', '?!… 🙂', /\S/],
    ];
    for (const [script, title, id] of titles) {
      it(`are made of a title in ${script}, the same each time`, () => {
        expect(readOne({ title }).event?.id).to.match(id);
        expect(readOne({ title }).event?.id).to.equal(readOne({ title }).event?.id);
      });
    }

    it('stay unique', () => {
      const given = [{ title: 'A' }, { title: 'a' }, { title: 'a 2' }, { title: 'A!' }, { title: '…' }, { title: '?' }];
      expect(new Set(storyOf(given).events.map(({ id }) => id)).size).to.equal(given.length);
    });

    it('do not change when events are added behind', () => {
      const given = [{ title: 'Report' }, { title: 'Report' }, { title: 'Other' }];
      const ids = storyOf(given).events.map(({ id }) => id);
      expect(
        storyOf([...given, { title: 'Report' }])
          .events.map(({ id }) => id)
          .slice(0, 3),
      ).to.deep.equal(ids);
    });

    it('given twice are told apart, and reported', () => {
      const { story, problems } = readStory([
        { id: 'x', title: 'first' },
        { id: 'x', title: 'second' },
      ]);
      expect(story.events[0]).to.include({ id: 'x', title: 'first' });
      expect(story.events[1]?.id).not.to.equal('x');
      expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([['id-duplicate', 'events[1].id']]);
      expectWhole(problems);
    });

    it('may be words of the language', () => {
      const ids = ['__proto__', 'constructor', 'hasOwnProperty'];
      const story = storyOf(ids.map((id) => ({ id, title: id, relations: [{ type: 'confirms', to: '__proto__' }] })));
      expect([...story.byId.keys()]).to.deep.equal(ids);
      expect(story.relationsTo.get('__proto__')?.map(({ from }) => from.id)).to.deep.equal(ids.slice(1));
    });
  });
});

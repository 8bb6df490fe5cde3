import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { carefulReading } from '../../../src/core/story/careful-reading.js';
import { handleMany } from '../../../src/core/story/handle-many.js';
import { MAX_PROBLEMS } from '../../../src/core/story/problem-list.js';
import { readStory } from '../../../src/core/story/read-story.js';
import { readStorySteps, readStoryWith } from '../../../src/core/story/read-story-with.js';
import { quickReading } from '../../../src/core/story/reading.js';
import { expectWhole } from '../../support/expect-problems.js';
import { anyStory, datedEvents } from '../../support/random-stories.js';
import { storyOf } from '../../support/stories.js';
import { stated } from '../../support/stated.js';

describe('readStory', () => {
  const noStories: [string, unknown, string][] = [
    ['null', null, 'story-not-object'],
    ['undefined', undefined, 'story-not-object'],
    ['a number', 7, 'story-not-object'],
    ['a text', 'events', 'story-not-object'],
    ['true', true, 'story-not-object'],
    ['an object without events', { title: 'A story' }, 'events-not-list'],
    ['an object whose events are a text', { events: 'none' }, 'value-invalid'],
    ['an object whose events are an object', { events: { 0: { title: 'a' } } }, 'value-invalid'],
    ['events reached through a prototype', Object.create({ events: [{ title: 'a' }] }) as unknown, 'events-not-list'],
  ];
  for (const [name, input, code] of noStories) {
    it(`makes an empty story of ${name} and says so`, () => {
      const { story, problems } = readStory(input);
      expect(story.events).to.deep.equal([]);
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
      expectWhole(problems);
    });
  }

  const wholeStories: [string, unknown][] = [
    ['a list', [{ title: 'a' }, { title: 'b' }]],
    ['an object', { events: [{ title: 'a' }, { title: 'b' }] }],
    ['an object with keys of its own', { schema: 1, events: [{ title: 'a', colour: 'red' }, { title: 'b' }] }],
  ];
  for (const [name, input] of wholeStories) {
    it(`reads ${name} without a word`, () => {
      const { story, problems } = readStory(input);
      expect(story.events.map(({ title }) => title)).to.deep.equal(['a', 'b']);
      expect(problems).to.deep.equal([]);
    });
  }

  it('reads an empty list as a story without events', () => {
    expect(readStory([])).to.deep.include({ problems: [] });
    expect(storyOf([]).events).to.deep.equal([]);
  });

  it('takes over title, summary, language and zone', () => {
    const head = { title: 'T', summary: 'S', lang: 'fr', timeZone: 'Europe/Paris' };
    expect(storyOf({ ...head, events: [] })).to.deep.include(head);
    expect(stated(storyOf({ events: [] }))).not.to.have.any.keys('title', 'summary', 'lang', 'timeZone');
  });

  it('sorts by place on the axis, then as given, and puts the undated last', () => {
    const story = storyOf([
      { title: 'undated 1' },
      { title: 'late', date: '2023-10-03' },
      { title: 'same day, first given', date: '2023-03-22' },
      { title: 'nonsense', date: 'someday' },
      { title: 'the middle of 2023', date: '2023' },
      { title: 'same day, given after', date: '2023-03-22' },
      { title: 'BC', date: '-0043-03-15' },
      { title: 'from then on', date: '2023-03-21/2023-12' },
    ]);
    expect(story.events.map(({ title }) => title)).to.deep.equal([
      'BC',
      'from then on',
      'same day, first given',
      'same day, given after',
      'the middle of 2023',
      'late',
      'undated 1',
      'nonsense',
    ]);
  });

  it('indexes events and the relations toward them, in date order', () => {
    const story = storyOf([
      { id: 'last', title: 'l', date: '2023', relations: [{ type: 'confirms', to: 'claim' }] },
      { id: 'first', title: 'f', date: '2021', relations: [{ type: 'disputes', to: 'claim' }] },
      { id: 'claim', title: 'c', date: '2020' },
    ]);
    expect([...story.byId.keys()]).to.have.members(['claim', 'first', 'last']);
    const toward = (story.relationsTo.get('claim') ?? []).map(({ type, from }) => `${from.id} ${type}`);
    expect(toward).to.deep.equal(['first disputes', 'last confirms']);
  });

  const dangling: [string, unknown][] = [
    ['to no event', { id: 'a', title: 'A', relations: [{ type: 'refutes', to: 'nobody' }] }],
    ['to itself', { id: 'a', title: 'A', relations: [{ type: 'refutes', to: 'a' }] }],
    ['to a word of the language', { id: 'a', title: 'A', relations: [{ type: 'refutes', to: '__proto__' }] }],
  ];
  for (const [name, event] of dangling) {
    it(`leaves out and reports a relation ${name}`, () => {
      const { story, problems } = readStory([event, { id: 'b', title: 'B' }]);
      expect(story.relationsTo.size).to.equal(0);
      expect(story.events).to.have.length(2);
      expect(problems.map(({ code }) => code)).to.deep.equal([
        name === 'to itself' ? 'relation-self' : 'relation-dangling',
      ]);
      expect(problems[0]?.where).to.match(/^events\[0\]/);
      expectWhole(problems);
    });
  }

  it('names events in problems by their origins where it has some', () => {
    const origins = ['child 1 (article)', 'child 2 (article#b)', 'child 3 (li)'];
    const given = [
      { title: 'a', date: 'someday' },
      { id: 'b', title: 'b', relations: [{ type: 'refutes', to: 'nobody' }] },
      null,
    ];
    const wheres = readStory(given, { origins }).problems.map(({ where }) => where);
    expect(wheres).to.have.length(3);
    expect(wheres).to.include('child 1 (article), date');
    expect(wheres).to.include('child 3 (li)');
    expect(wheres.find((where) => where.startsWith('child 2 (article#b), '))).to.be.a('string');
  });

  it('keeps good groups and eras beside bad ones', () => {
    const { story, problems } = readStory({
      events: [],
      groups: [{ id: 'caucus', label: 'Caucus' }, { id: 'bare' }, 'text', null],
      eras: [
        { date: '2021-08/2021-09', title: 'Election' },
        { date: '2021-08' },
        { title: 'No date' },
        { date: 'someday', title: 'Nonsense' },
        { date: '../..', title: 'No end known' },
        null,
        'Election',
      ],
    });
    expect(story.groups).to.deep.equal([
      { id: 'caucus', label: 'Caucus' },
      { id: 'bare', label: 'bare' },
    ]);
    expect(story.eras.map(({ title }) => title)).to.deep.equal(['Election']);
    const eraWheres = problems.filter(({ code }) => code === 'era-invalid').map(({ where }) => where);
    expect(eraWheres).to.deep.equal([1, 2, 3, 4, 5, 6].map((index) => `eras[${index}]`));
    expectWhole(problems);
  });

  const LIST = Array.from({ length: 3000 }, (_, index) => ({
    id: `e${index}`,
    date: new Date(((index * 7919) % 3000) * 86_400_000).toISOString().slice(0, 10),
    title: `Event ${index}`,
    ...(index % 50 === 0 && { date: 'someday', relations: [{ type: 'refutes', to: `e${index * 2}` }] }),
  }));

  it('reads in many steps what it reads at once, and tells how far it is', () => {
    const steps = readStorySteps(carefulReading, handleMany, LIST);
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(step.value).to.deep.equal(readStory(LIST));
    expect(step.value.problems.map(({ code }) => code)).to.include.members(['date-invalid', 'relation-dangling']);
    expect(shares.length).to.be.greaterThan(200);
    expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).to.satisfy(([first, last]: number[]) => first! >= 0 && last! <= 1);
  });

  it('lists a thousand problems, and counts the others', () => {
    const { story, problems } = readStory(Array.from({ length: 1234 }, () => ({ date: 'someday', title: 'x' })));
    expect(story.events).to.have.length(1234);
    expect(problems).to.have.length(MAX_PROBLEMS + 1);
    expect(problems.at(-1)).to.include({ code: 'problems-more', value: 234 });
    expectWhole(problems);
  });

  it('lets events share the objects that are equal', () => {
    const { events } = storyOf([
      { title: 'a', date: '2021-05-01' },
      { title: 'b', date: '2021-05-01', tags: [] },
    ]);
    for (const key of ['date', 'placement', 'sources', 'media', 'relations', 'tags'] as const) {
      expect(events[0]?.[key], key).to.equal(events[1]?.[key]);
    }
    expect(Object.isFrozen(events[0]?.tags)).to.equal(true);
  });

  it('has of an event only the keys that say something', () => {
    const keys = ['given', 'id', 'media', 'relations', 'sources', 'tags', 'text', 'title', 'weight'];
    expect(storyOf([{ title: 'a', group: null, lang: '' }]).events[0]).to.have.all.keys(keys);
    expect(storyOf([{ title: 'a', date: '2021' }]).events[0]).to.have.all.keys([...keys, 'date', 'placement']);
    expect(storyOf([{ title: 'a', date: '../..' }]).events[0]).to.have.all.keys([...keys, 'date']);
  });

  it('never throws, and shows or reports every event, whatever is given', () => {
    fc.assert(
      fc.property(anyStory, (input) => {
        const { story, problems } = readStory(input);
        expectWhole(problems);
        const given = Array.isArray(input) ? input : (input as { events?: unknown } | null)?.events;
        if (!Array.isArray(given) || (!Array.isArray(input) && !Object.hasOwn(input as object, 'events'))) return;
        const shown = new Set(story.events.map((event) => event.given));
        for (const index of given.keys()) {
          if (!(index in given)) continue;
          const isReported = problems.some(
            ({ severity, where }) => severity === 'error' && where === `events[${index}]`,
          );
          expect(shown.has(index), `event ${index}: either shown or reported`).to.equal(!isReported);
        }
        expect(story.byId.size, 'ids are unique').to.equal(story.events.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same story read quickly, wherever that meets no fault', () => {
    let faultless = 0;
    fc.assert(
      fc.property(fc.oneof(anyStory, datedEvents), (input) => {
        const quick = readStoryWith(quickReading, input);
        const careful = readStory(input);
        if (quick.problems.length > 0) return;
        faultless += 1;
        expect(careful).to.deep.equal(quick);
      }),
      { numRuns: 600 },
    );
    expect(faultless).to.be.greaterThan(100);
  });
});

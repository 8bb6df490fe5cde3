import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EventIds, idFromTitle } from '../../../src/core/story/event-ids.js';
import { readStory } from '../../../src/core/story/read-story.js';

describe('EventIds', () => {
  it('leaves an id to the event whose author gave it, wherever that stands', () => {
    const { story, problems } = readStory([
      { title: 'Report' },
      { id: 'report', title: 'Johnston' },
      { id: 'c', title: 'c', relations: [{ type: 'refutes', to: 'report' }] },
    ]);
    expect(story.byId.get('report')?.title).to.equal('Johnston');
    expect(problems).to.deep.equal([]);
  });

  it('numbers the second of two', () => {
    const ids = new EventIds(new Set(['a']));
    expect([ids.take('a', true), ids.take('a', true), ids.take('a', false), ids.take('b', false)]).to.deep.equal([
      'a',
      'a-2',
      'a-3',
      'b',
    ]);
  });

  it('never gives an id twice', () => {
    const wish = fc.record({ id: fc.constantFrom('a', 'a-2', 'a-3', 'b'), isGiven: fc.boolean() });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
        const ids = new EventIds(new Set(wishes.filter(({ isGiven }) => isGiven).map(({ id }) => id)));
        const taken = wishes.map(({ id, isGiven }) => ids.take(id, isGiven));
        expect(new Set(taken).size).to.equal(wishes.length);
      }),
    );
  });

  it('makes an id of a title in any script', () => {
    expect(['Johnston report: “false”', 'รายงานของจอห์นสตัน', 'Отчёт 2023', '!!!'].map(idFromTitle)).to.deep.equal([
      'johnston-report-false',
      'รายงานของจอห์นสตัน',
      'отчёт-2023',
      'event',
    ]);
  });

  it('cuts no letter in half, links to no address that it has cut, and says what is missing', () => {
    const emoji = readStory([{ title: '🙂'.repeat(300) }, { title: `x${'🙂'.repeat(300)}` }]).story.events;
    for (const { title } of emoji) expect(title).to.not.match(/\p{Surrogate}/u);
    const url = `https://a.example/${'x'.repeat(2500)}`;
    expect(readStory([{ title: 'a', sources: [{ title: 's', url }] }]).story.events[0]?.sources[0]?.url).to.equal(url);
    for (const events of [null, '']) expect(readStory({ events }).problems, String(events)).to.have.length(1);
    expect(readStory([{ title: 'a', weight: '  ' }]).story.events[0]?.weight).to.equal(1);
    expect(readStory([{ title: 'a', date: 44 }]).story.events[0]?.displayDate).to.equal('44');
  });
});

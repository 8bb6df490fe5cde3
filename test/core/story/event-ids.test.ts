import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EventIds, idFromTitle } from '../../../src/core/story/event-ids.js';
import type { StoryEvent } from '../../../src/core/story/story.js';
import { finish } from '../../../src/core/story/steps.js';
import { readStory } from '../../../src/core/story/read-story.js';

/** The ids that events get which give these, or none, and all have the same title. */
function idsOf(given: readonly (string | undefined)[], title: string): string[] {
  const ids = new EventIds();
  const events = given.map(() => ({ id: '', title }) as StoryEvent);
  for (const [index, event] of events.entries()) ids.take(event, given[index]);
  finish(ids.makeSteps(() => undefined));
  expect([...ids.byId.values()]).to.have.members(events);
  return events.map(({ id }) => id);
}

describe('EventIds', () => {
  it('leaves an id to the event whose author gave it, wherever that stands', () => {
    const { story, problems } = readStory([
      { title: 'Report' },
      { id: 'report', title: 'Johnston' },
      { id: 'c', date: '2023', title: 'c', relations: [{ type: 'refutes', to: 'report' }] },
    ]);
    expect(story.byId.get('report')?.title).to.equal('Johnston');
    expect(problems).to.deep.equal([]);
  });

  it('numbers the second of two', () => {
    expect(idsOf(['a', 'a', undefined, undefined], 'a')).to.deep.equal(['a', 'a-2', 'a-3', 'a-4']);
  });

  it('tells of each event whose own id another has', () => {
    const { problems } = readStory(['a', 'b', 'a'].map((id) => ({ id, title: 't' })));
    expect(problems.map(({ code, where, value }) => [code, where, value])).to.deep.equal([
      ['id-duplicate', 'events[2].id', 'a'],
    ]);
    expect(problems[0]?.message).to.contain('a-2');
  });

  it('leaves an id free that only an event left out had', () => {
    expect(readStory([{ id: 'a' }, { title: 'A' }]).story.events.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('never gives an id twice, and leaves the first of each to its author', () => {
    const wish = fc.constantFrom('a', 'a-2', 'a-3', 'b', undefined);
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
        const ids = idsOf(wishes, 'a');
        expect(new Set(ids).size).to.equal(wishes.length);
        for (const [index, id] of wishes.entries())
          if (wishes.indexOf(id) === index && id) expect(ids[index]).to.equal(id);
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

import { expect } from '@open-wc/testing';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import { attribution, dateWords, flagText, lineText, type FlagText } from '../../../src/core/scene/flag-text.js';
import { plainSpaces } from '../dates/plain-spaces.js';
import { eventOf, FOUR_EVENTS, storyOf } from '../../support/stories.js';
import { ENGLISH } from '../../support/words.js';
import { stated } from '../../support/stated.js';

function textOf(events: readonly object[], id: string): FlagText {
  const story = storyOf(events);
  return flagText(story, eventOf(story, id), ENGLISH);
}

describe('flagText', () => {
  const badges: [string, object[], string | undefined, string, string][] = [
    ['no status', [{ id: 'a', title: 'a', date: '2021' }], undefined, 'plain', 'plain'],
    ['a report', [{ id: 'a', title: 'a', date: '2021', status: 'reported' }], undefined, 'plain', 'plain'],
    ['a plan', [{ id: 'a', title: 'a', date: '2021', status: 'planned' }], 'Planned', 'plain', 'plain'],
    ['an allegation', [{ id: 'a', title: 'a', date: '2021', status: 'alleged' }], 'Alleged', 'doubt', 'doubt'],
    ['a falsehood', [{ id: 'a', title: 'a', date: '2021', status: 'false' }], 'False', 'false', 'false'],
    [
      'a claim since confirmed',
      [
        { id: 'a', title: 'a', date: '2021', status: 'alleged' },
        { id: 'b', title: 'b', date: '2022-05', relations: [{ type: 'confirms', to: 'a' }] },
      ],
      'Claim confirmed, May 2022',
      'plain',
      'doubt',
    ],
    [
      'a claim that was only answered',
      [
        { id: 'a', title: 'a', date: '2021', status: 'alleged' },
        { id: 'b', title: 'b', date: '2022-05', relations: [{ type: 'repliesTo', to: 'a' }] },
      ],
      'Alleged',
      'doubt',
      'doubt',
    ],
    ['a claim found false', [...FOUR_EVENTS, { id: 'a', title: 'a' }], undefined, 'plain', 'plain'],
  ];
  for (const [name, events, badge, tone, markTone] of badges) {
    it(`says ${badge ?? 'nothing'} of ${name}`, () => {
      const text = textOf(events, 'a');
      expect(text.badge).to.equal(badge);
      expect(text).to.include({ tone, markTone });
    });
  }

  it('says of a refuted claim who found it false, and when', () => {
    const { badge, tone, markTone, notes } = textOf(FOUR_EVENTS, 'conversation');
    expect(badge).to.equal('Claim found false, May 2023');
    expect({ tone, markTone }).to.deep.equal({ tone: 'false', markTone: 'doubt' });
    expect(notes).to.contain('Answered by: Dong resigns from the Liberal caucus, March 22, 2023');
    expect(notes).to.contain('Found false by: Johnston report: “the allegation is false”, May 2023');
  });

  it('tells to the ear what a date leaves open', () => {
    expect(textOf(FOUR_EVENTS, 'report').notes).to.equal('day not given');
    expect(textOf(FOUR_EVENTS, 'publication').notes).to.equal('');
    expect(textOf(FOUR_EVENTS, 'conversation').notes).to.match(/^day not given, /);
    expect(textOf([{ id: 'a', title: 'a', date: '2021~' }], 'a').notes).to.match(/approximate/);
  });

  const sources: [count: number, seen: string | undefined, heard: string][] = [
    [0, undefined, ''],
    [1, undefined, '1 source'],
    [2, '2 sources', ''],
    [1000, '1,000 sources', ''],
  ];
  for (const [count, seen, heard] of sources) {
    it(`counts ${count} sources`, () => {
      const story = storyOf([
        { id: 'a', title: 'a', date: '2021-05-04', sources: Array.from({ length: count }, String) },
      ]);
      const { sources: shown, notes } = flagText(story, eventOf(story, 'a'), ENGLISH);
      expect([shown, notes]).to.deep.equal([seen, heard]);
      const line = lineText(story, eventOf(story, 'a'), ENGLISH, '');
      expect([line.sources, line.notes], 'on one line').to.deep.equal([undefined, seen ?? heard]);
    });
  }

  const unsourced: [string, object, string | undefined, string][] = [
    ['an event without a source', {}, 'No source', ''],
    ['an allegation without one', { status: 'alleged' }, 'Alleged', 'No source'],
    ['an event with one', { sources: ['Globe'] }, undefined, '1 source'],
  ];
  for (const [name, fields, badge, notes] of unsourced) {
    it(`marks ${name} where that is asked`, () => {
      const story = storyOf([{ id: 'a', title: 'a', date: '2021-05-04', ...fields }]);
      const text = flagText(story, eventOf(story, 'a'), { ...ENGLISH, marksUnsourced: true });
      expect([text.badge, text.notes]).to.deep.equal([badge, notes]);
      const unasked = flagText(story, eventOf(story, 'a'), ENGLISH);
      expect(`${unasked.badge} ${unasked.notes}`).not.to.contain('No source');
    });
  }

  it('hands on title and language', () => {
    expect(textOf([{ id: 'a', title: 'Ein Titel', lang: 'de' }], 'a')).to.include({ title: 'Ein Titel', lang: 'de' });
    expect(stated(textOf([{ id: 'a', title: 'a' }], 'a'))).not.to.have.property('lang');
  });
});

describe('dateWords', () => {
  const dates: [string, object, string, string][] = [
    ['a day', { date: '2023-03-22' }, 'March 22, 2023', 'Mar 22, 2023'],
    ['a month', { date: '2021-02' }, 'February 2021', 'Feb 2021'],
    ['the author’s own words', { date: '2021-02', displayDate: 'Lunar New Year' }, 'Lunar New Year', 'Lunar New Year'],
    ['what could not be read', { date: 'Easter' }, 'Easter', 'Easter'],
    ['no date', {}, 'No date given', 'No date given'],
  ];
  for (const [name, fields, long, short] of dates) {
    it(`words ${name}`, () => {
      const event = eventOf(storyOf([{ id: 'a', title: 'a', ...fields }]), 'a');
      expect(plainSpaces(dateWords(event, ENGLISH))).to.equal(long);
      expect(plainSpaces(dateWords(event, ENGLISH, 'short'))).to.equal(short);
    });
  }

  it('shows a moment in the zone of the story', () => {
    const event = eventOf(storyOf([{ id: 'a', title: 'a', date: '2023-03-22T02:00:00Z' }]), 'a');
    expect(dateWords(event, { ...ENGLISH, zone: timeZoneOf('America/Toronto') })).to.contain('March 21, 2023');
    expect(dateWords(event, ENGLISH)).to.contain('March 22, 2023');
  });
});

describe('attribution', () => {
  it('names who, what and when', () => {
    const story = storyOf(FOUR_EVENTS);
    const from = eventOf(story, 'report');
    expect(attribution(story, { type: 'refutes', from }, ENGLISH)).to.equal(
      'Found false by: Johnston report: “the allegation is false”, May 2023',
    );
  });

  it('says what was itself retracted', () => {
    const withdrawal = { id: 'w', date: '2024', title: 'Withdrawal', relations: [{ type: 'retracts', to: 'report' }] };
    const story = storyOf([...FOUR_EVENTS, withdrawal]);
    const said = attribution(story, { type: 'refutes', from: eventOf(story, 'report') }, ENGLISH);
    expect(said).to.match(/, May 2023 \(since retracted\)$/);
  });
});

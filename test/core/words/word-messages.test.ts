import { expect } from '@open-wc/testing';
import { de } from '../../../src/core/words/languages/de.js';
import { englishMessages } from '../../../src/core/words/messages.js';
import { overrideMessages, wordMessages } from '../../../src/core/words/word-messages.js';
import type { MessageTable } from '../../../src/core/words/message-table.js';

const FEW = { one: '{count} one', few: '{count} few', many: '{count} many', other: '{count} other' };
const polish = wordMessages({ ...de.messages, eventCount: FEW } as MessageTable, 'pl');

describe('wordMessages', () => {
  it('chooses the plural form by the rules of the language', () => {
    const said = [1, 2, 5, 22].map((count) => polish.eventCount(count));
    expect(said).to.deep.equal(['1 one', '2 few', '5 many', '22 few']);
  });

  it('writes numbers as the locale does', () => {
    expect(wordMessages(de.messages, 'de').eventCount(12_345)).to.equal('12.345 Ereignisse');
  });

  it('leaves out what stands in brackets where its value is empty', () => {
    const { summary } = wordMessages(de.messages, 'de');
    expect(summary('4 Ereignisse', '2021–2023')).to.equal('4 Ereignisse · 2021–2023');
    expect(summary('4 Ereignisse', '')).to.equal('4 Ereignisse');
  });

  it('sets the words of an author apart, whatever braces and brackets are in them', () => {
    expect(wordMessages(de.messages, 'de').noEvent('[{id}]')).to.include('„\u2068[{id}]\u2069“');
  });

  it('says the length of an empty stretch in the gender of its unit', () => {
    const { quiet } = wordMessages(de.messages, 'de');
    expect(quiet('22', 22, 'month')).to.equal('22 stille Monate');
    expect(quiet('1', 1, 'hour')).to.equal('1 stille Stunde');
  });
});

describe('overrideMessages', () => {
  function overridden(own: unknown): [messages: typeof englishMessages, leftOut: string[]] {
    const leftOut: string[] = [];
    const messages = overrideMessages(englishMessages, own as object, 'en', (key) => leftOut.push(key));
    return [messages, leftOut];
  }

  it('takes texts, plural forms and parts, and keeps the rest', () => {
    const [messages, leftOut] = overridden({
      fitShort: 'All',
      eventCount: { one: '{count} crossing', other: '{count} crossings' },
      statuses: { alleged: 'Said' },
      quiet: { month: 'nothing for {count} months' },
      close: { one: 'no', other: 'no' },
    });
    expect([messages.fitShort, messages.eventCount(1), messages.eventCount(3)]).to.deep.equal([
      'All',
      '1 crossing',
      '3 crossings',
    ]);
    expect([messages.statuses.alleged, messages.statuses.planned]).to.deep.equal(['Said', 'Planned']);
    expect(messages.quiet('22', 22, 'month')).to.equal('nothing for 22 months');
    expect(messages.quiet('2', 2, 'year')).to.equal('2 quiet years');
    expect(messages.events).to.equal('Events');
    expect(leftOut).to.deep.equal(['close']);
  });

  for (const [name, own] of Object.entries({
    'a number': { close: 4 },
    null: { eventCount: null },
    'forms without other': { eventCount: { one: '1' } },
    'a text for several things': { statuses: 'Said' },
    'no message': { toString: 'x', nothing: 'y' },
    'a prototype': JSON.parse('{"__proto__":"x","constructor":"y"}') as object,
  })) {
    it(`leaves out ${name}`, () => {
      const [messages, leftOut] = overridden(own);
      expect(leftOut).to.deep.equal(Object.keys(own));
      expect(messages.eventCount(2)).to.equal('2 events');
      expect(messages.close).to.equal('Close');
      expect(messages.statuses.alleged).to.equal('Alleged');
    });
  }
});

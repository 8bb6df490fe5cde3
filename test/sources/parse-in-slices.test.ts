import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/core/story/steps.js';
import { parseSteps } from '../../src/sources/parse-in-slices.js';
import { StoryScanner } from '../../src/sources/story-scanner.js';

/** Parses with pieces so small that short texts have many. */
function parse(parts: readonly string[], isWhole = true, piece = 12): unknown {
  return finish(parseSteps(parts, isWhole, new StoryScanner(piece)));
}

/** Texts that look like what is around them. */
const text = fc.oneof(
  fc.constantFrom(
    'events',
    '"events":[',
    '\\',
    '\\"',
    '"',
    '[{',
    '}]',
    ',',
    ':',
    '\u2028',
    '🙂',
    '',
    'a\nb',
    '\\u0022',
  ),
  fc.string({ unit: 'binary' }),
);
const value = fc.oneof(
  text,
  fc.integer(),
  fc.constantFrom(null, true, 1e21, -0.5),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(text, fc.oneof(text, fc.array(fc.dictionary(text, text, { maxKeys: 2 }), { maxLength: 2 }))),
);
const event = fc.oneof(value, fc.record({ title: text, tags: fc.array(text, { maxLength: 2 }), weight: fc.integer() }));
const events = fc.array(event, { maxLength: 12 });
const story = fc.oneof(
  events,
  fc
    .tuple(fc.dictionary(text, value, { maxKeys: 3 }), events, fc.dictionary(text, value, { maxKeys: 3 }))
    .map(([before, list, after]) => ({ ...before, events: list, ...after })),
);
const indent = fc.constantFrom<(string | number | undefined)[]>(undefined, 1, '\t', '\r\n');
const cuts = fc.array(fc.nat(400), { maxLength: 8 });

function cutAt(whole: string, places: readonly number[]): string[] {
  const ends = [...places, whole.length].sort((a, b) => a - b);
  return ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end));
}

describe('parseSteps', () => {
  it('gives what JSON.parse gives, whatever the events and wherever the text is parted', () => {
    let understood = 0;
    fc.assert(
      fc.property(story, indent, cuts, (given, space, places) => {
        const whole = JSON.stringify(given, null, space);
        const parsed = parse(cutAt(whole, places));
        const isList = Array.isArray((JSON.parse(whole) as { events?: unknown }).events ?? given);
        if (isList) expect(parsed).to.deep.equal(JSON.parse(whole));
        if (parsed !== undefined) {
          understood += 1;
          expect(JSON.stringify(parsed)).to.equal(JSON.stringify(JSON.parse(whole)));
        }
      }),
      { numRuns: 1500 },
    );
    expect(understood).to.be.greaterThan(1000);
  });

  it('refuses nothing but what JSON.parse refuses, and understands nothing of that', () => {
    fc.assert(
      fc.property(story, fc.nat(), fc.constantFrom('', ...'[]{},:"\\ x0e.-'), (given, place, put) => {
        const whole = JSON.stringify(given);
        const at = place % whole.length;
        const spoilt = whole.slice(0, at) + put + whole.slice(at + 1);
        let parsed: unknown;
        try {
          parsed = parse([spoilt]);
        } catch (error) {
          expect(error).to.be.instanceOf(SyntaxError);
          expect(() => JSON.parse(spoilt)).to.throw(SyntaxError);
        }
        if (parsed !== undefined) expect(parsed).to.deep.equal(JSON.parse(spoilt));
      }),
      { numRuns: 3000 },
    );
  });

  const understood: [string, string][] = [
    ['a list of nothing', ' [ ] '],
    ['a story of nothing', '{"events":[]}'],
    ['a key that is spelt otherwise', String.raw`{"\u0065vents":[{"a":"b"}]}`],
    ['a key within an event that is the same', '{"a":{"events":[1]},"events":[{"events":[2]},{"events":[3]},4]}'],
    ['a key that means something', '{"__proto__":{"x":1},"events":[{"__proto__":[1]},{"__proto__":2}]}'],
  ];
  for (const [name, whole] of understood) {
    it(`understands ${name}`, () => {
      const parsed = parse([...whole]);
      expect(JSON.stringify(parsed)).to.equal(JSON.stringify(JSON.parse(whole)));
      expect(Object.getPrototypeOf(parsed)).to.equal(Object.getPrototypeOf(JSON.parse(whole)));
    });
  }

  const left: [string, string][] = [
    ['two lists of events', '{"events":[1],"events":[2]}'],
    ['events that are no list, after a list', '{"events":[1],"events":2}'],
    ['events that are no list', '{"events":{"a":[1]}}'],
    ['no events', '{"title":"a"}'],
    ['a text', '"[1,2]"'],
    ['nothing', ''],
    ['a comma too many', '["an event longer than a piece",]'],
    ['a comma without an event', '["an event longer than a piece",                ,1]'],
    ['another bracket at the end', '["an event longer than a piece"}'],
  ];
  for (const [name, whole] of left) {
    it(`leaves ${name} to others`, () => {
      expect(parse([whole])).to.equal(undefined);
    });
  }

  /** What is wrong each browser says in its own words. */
  const wrong: [string, string, RegExp][] = [
    ['more after the end', '[1]2', /^.+, near character 4$/],
    ['a fraction after the end', '{"events":[1].5}', /^.+, near character 16$/],
    ['half a story', '{"events":[1,2]', /^.+, near character 15$/],
    ['half a list', '{"events":[1,2', /^Unexpected end of JSON input, near character 14$/],
    ['a character before the list', '\u00A0[1]', /^.+, near character 4$/],
    ['a word', `${' '.repeat(100_000)}[{"title":yes}]`, /^.+, near character 65536$/],
  ];
  for (const [name, whole, message] of wrong) {
    it(`says what is wrong, and about where, of ${name}`, () => {
      expect(() => parse([whole])).to.throw(SyntaxError, message);
    });
  }

  it('takes of a text that ends anywhere the events that are whole', () => {
    fc.assert(
      fc.property(events, fc.boolean(), fc.nat(), (given, isList, place) => {
        const whole = JSON.stringify(isList ? given : { title: 'a', events: given, more: [1] });
        const end = place % whole.length;
        const parsed = parse([whole.slice(0, end)], false);
        const list = (isList ? parsed : (parsed as { events?: unknown } | undefined)?.events) as unknown[] | undefined;
        const known = JSON.parse(JSON.stringify(given)) as unknown[];
        expect(list ?? []).to.deep.equal(known.slice(0, list?.length ?? 0));
        // Of an event, nothing but what follows shows that it is whole.
        const before = isList ? '[' : '{"title":"a","events":[';
        const count = known.findIndex(
          (_, index) => before.length + JSON.stringify(known.slice(0, index + 1)).length - 1 > end,
        );
        expect(list?.length ?? 0).to.equal(end < before.length ? 0 : count < 0 ? known.length : Math.max(0, count));
        if (list && !isList) expect(parsed).to.include({ title: 'a' });
      }),
      { numRuns: 500 },
    );
  });

  it('pauses often, and tells how far it is', () => {
    const whole = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ title: `Event ${index}` })));
    const shares = [...parseSteps([whole.slice(0, 300_000), whole.slice(300_000)], true)];
    expect(shares.length).to.be.within(whole.length / 100_000, whole.length / 10_000);
    expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).to.equal(true);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  readAddress,
  readValues,
  valuesText,
  writeAddress,
  type AddressState,
} from '../../../src/core/story/story-address.js';

const windows = fc
  .tuple(fc.double({ min: -4e17, max: 8e14, noNaN: true }), fc.double({ min: 1, max: 1e13, noNaN: true }))
  .map(([start, length]) => ({ start, end: start + Math.max(length, Math.abs(start) * 1e-9) }));

const states: fc.Arbitrary<AddressState> = fc.record({
  id: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined }),
  view: fc.option(windows, { nil: undefined }),
  asOf: fc.constantFrom(undefined, '2023-04', '2023-04-15', '-0044'),
  find: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  filter: fc.constantFrom(undefined, 'group:a,b;tag:c'),
});

describe('story-address', () => {
  const cases: [fragment: string, AddressState][] = [
    ['', {}],
    ['#section', {}],
    ['#story-id=report', { id: 'report' }],
    ['#story-id=ประเทศไทย', { id: 'ประเทศไทย' }],
    ['#story-id=%E0%B8%9B', { id: 'ป' }],
    ['#story-id=100%', { id: '100%' }],
    ['#story-2-id=report', {}],
    ['#a&story-as-of=2023-04&story-id=', { asOf: '2023-04' }],
    ['#story-view=2023-01-01/2023-12-31', { view: { start: Date.UTC(2023, 0, 1), end: Date.UTC(2023, 11, 31) } }],
    ['#story-view=2023-12-31/2023-01-01', {}],
    ['#story-view=2023', {}],
    ['#story-view=yesterday/today', {}],
    ['#story-view=-4000ms/2e3ms', { view: { start: -4000, end: 2000 } }],
  ];
  for (const [fragment, state] of cases) {
    it(`reads ${fragment || 'nothing'}`, () => {
      const told = Object.entries(readAddress(fragment, 'story')).filter(([, value]) => value !== undefined);
      expect(Object.fromEntries(told)).to.deep.equal(state);
    });
  }

  it('leaves what is not its own', () => {
    const fragment = writeAddress('#section&story-2-id=b&story-id=old', 'story', { id: 'new one' });
    expect(fragment).to.equal('#section&story-2-id=b&story-id=new%20one');
    expect(writeAddress(fragment, 'story-2', {})).to.equal('#section&story-id=new%20one');
    expect(writeAddress('#story-id=a', 'story', {})).to.equal('');
  });

  it('keeps chosen values, whatever stands in them', () => {
    const chosen = { group: new Set(['a,b', 'c;d:e']), source: new Set(['Pravda/“x”']) };
    expect(readValues(valuesText(chosen))).to.deep.equal(chosen);
    expect(readValues('colour:red;tag;:;group:a')).to.deep.equal({ group: new Set(['a']) });
    expect(readValues('')).to.deep.equal({});
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(states, states, (state, other) => {
        const fragment = writeAddress(writeAddress('', 'other', other), 'story', state);
        const { view, ...told } = readAddress(fragment, 'story');
        expect(told).to.deep.equal({ id: state.id, asOf: state.asOf, find: state.find, filter: state.filter });
        if (!state.view) {
          expect(view).to.equal(undefined);
          return;
        }
        // A day more or less is not seen in a window of months, nor a second in a shorter one.
        const length = state.view.end - state.view.start;
        const coarse = length > 60 * 86_400_000 ? 86_400_000 : 1000;
        if (view) {
          expect(view.start).to.be.closeTo(state.view.start, coarse);
          expect(view.end).to.be.closeTo(state.view.end, coarse);
        } else expect(length).to.be.at.most(coarse);
      }),
      { numRuns: 1000 },
    );
  });
});

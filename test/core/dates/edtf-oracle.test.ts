import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EdtfSyntaxError } from '../../../src/core/dates/edtf-syntax-error.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { readByTheBook, type Reading } from './edtf-oracle.js';

const RUNS = 20_000;

/** What the two once read differently, and random strings seldom hit. */
const ONCE_READ_APART = ['Y1E99', 'Y300001/Y300000', '{Y1E15..Y999999999999999}', '{199X-21..199X-33}', '1950S100'];

const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
const often = (arbitrary: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary }, { weight: 1, arbitrary: fc.constant('') });
const seldom = (arbitrary: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 1, arbitrary }, { weight: 6, arbitrary: fc.constant('') });
const padded = (length: number, min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));

const places = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
const mask = (text: string, masked: readonly boolean[]) =>
  text.replace(/\d/g, (digit, at: number) => (masked[at] ? 'X' : digit));

const sign = seldom(fc.constant('-'));
const doubt = seldom(fc.constantFrom('?', '~', '%'));
const digits = fc.oneof(padded(4, 0, 9999), padded(4, 1890, 2010), fc.constantFrom('0000', '0001', '2000', '1900'));
const year = join(
  sign,
  fc.oneof(
    { weight: 4, arbitrary: digits },
    { weight: 2, arbitrary: fc.tuple(digits, places).map(([text, masked]) => mask(text, masked)) },
    { weight: 1, arbitrary: digits.map((text) => `${text.slice(0, 2)}XX`) },
  ),
);
const month = fc.oneof(
  { weight: 4, arbitrary: padded(2, 1, 12) },
  { weight: 2, arbitrary: padded(2, 21, 41) },
  { weight: 2, arbitrary: fc.constantFrom('XX', 'XX', '0X', '1X', 'X0', 'X1', 'X2', 'X9', '2X', '02', '02') },
  { weight: 1, arbitrary: padded(2, 0, 99) },
);
const day = fc.oneof(
  { weight: 4, arbitrary: padded(2, 1, 31) },
  { weight: 2, arbitrary: fc.constantFrom('XX', 'XX', '0X', '1X', '2X', '3X', 'X0', 'X1', 'X9', '29', '30', '31') },
  { weight: 1, arbitrary: padded(2, 0, 99) },
);
const qualified = (component: fc.Arbitrary<string>) => join(doubt, component, doubt);
const afterMonth = often(join(fc.constant('-'), qualified(day)));
const afterYear = often(join(fc.constant('-'), qualified(month), afterMonth));

const integer = fc
  .oneof(fc.bigInt(1n, 99_999n), fc.bigInt(10_000n, 10n ** 15n), fc.bigInt(280_000n, 300_000n))
  .map(String);
const exponent = fc.oneof(padded(1, 0, 12), padded(1, 1, 100)).map((text) => `E${text}`);
const significant = fc.oneof(padded(1, 0, 6), padded(1, 1, 20)).map((text) => `S${text}`);
const longYear = join(fc.constant('Y'), sign, integer, fc.oneof(fc.constant(''), exponent), seldom(significant));
const shortYear = join(sign, digits, significant);

const point = fc.oneof(
  { weight: 8, arbitrary: join(doubt, year, doubt, afterYear) },
  { weight: 3, arbitrary: join(doubt, longYear, doubt) },
  { weight: 1, arbitrary: join(doubt, shortYear, doubt) },
);
const time = fc.tuple(padded(2, 0, 24), padded(2, 0, 60), padded(2, 0, 60)).map((parts) => `T${parts.join(':')}`);
const offset = join(
  fc.constantFrom('+', '-'),
  fc.oneof(padded(2, 0, 15), fc.constantFrom('00', '14')),
  often(fc.oneof(padded(2, 0, 60), fc.constant('00')).map((minutes) => `:${minutes}`)),
);
const moment = join(
  seldom(fc.constant('-')),
  digits,
  padded(2, 1, 12).map((text) => `-${text}`),
  padded(2, 1, 29).map((text) => `-${text}`),
  time,
  fc.oneof(fc.constantFrom('', 'Z'), offset),
);

/** Two years that are one or none apart: only one order of the two is right. */
const neighbours = fc
  .tuple(fc.oneof(fc.bigInt(10_000n, 999_999n), fc.bigInt(10_000n, 10n ** 12n)), fc.bigInt(-1n, 1n), sign)
  .map(([number, step, minus]) => [`Y${minus}${number}`, `Y${minus}${number + step}`]);
const sameYear = fc.tuple(year, afterYear, afterYear).map(([text, first, second]) => [text + first, text + second]);
const sameForm = fc
  .tuple(digits, digits, fc.oneof(places, fc.constant([])), afterYear)
  .map(([first, second, masked, rest]) => [mask(first, masked) + rest, mask(second, masked) + rest]);
const pair = fc.oneof(neighbours, sameYear, sameForm, fc.tuple(shortYear, shortYear), fc.tuple(point, point));
const inOrder = pair.map((texts) => texts.toSorted());
const end = fc.oneof({ weight: 2, arbitrary: point }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
const interval = fc.oneof(pair, inOrder, fc.tuple(end, end)).map((ends) => ends.join('/'));

const member = fc.oneof(
  { weight: 2, arbitrary: point },
  { weight: 1, arbitrary: inOrder.map((ends) => ends.join('..')) },
);
const set = fc
  .tuple(fc.array(member, { minLength: 1, maxLength: 4 }), seldom(fc.constant('..')), seldom(fc.constant('..')))
  .chain(([members, before, after]) =>
    fc.constantFrom('[]', '{}', '[}').map(([open, close]) => `${open}${before}${members.join(',')}${after}${close}`),
  );
const dates = fc.oneof(
  { weight: 5, arbitrary: point },
  { weight: 2, arbitrary: moment },
  { weight: 3, arbitrary: interval },
  { weight: 2, arbitrary: set },
);

interface Slip {
  readonly kind: 'delete' | 'insert' | 'replace' | 'swap';
  readonly at: number;
  readonly character: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'replace', 'swap'),
  at: fc.nat({ max: 60 }),
  character: fc.constantFrom(...'0123456789-XYEST:Z+/.,[]{}?~% xu٣\n'),
});
const slips = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.array(slip, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(slip, { minLength: 2, maxLength: 3 }) },
);

function misspelt(text: string, { kind, at, character }: Slip): string {
  const place = at % (text.length + 1);
  const [before, here, next, after] = [
    text.slice(0, place),
    text.charAt(place),
    text.charAt(place + 1),
    text.slice(place + 2),
  ];
  if (kind === 'insert') return before + character + here + next + after;
  if (kind === 'replace') return before + character + next + after;
  return before + next + (kind === 'swap' ? here : '') + after;
}

const nearlyEdtf = fc.tuple(dates, slips).map(([text, all]) => all.reduce(misspelt, text));

function readByTheParser(text: string): Reading | undefined {
  try {
    const { earliest, latest, level } = parseEdtf(text);
    return { earliest, latest, level };
  } catch (error) {
    if (error instanceof EdtfSyntaxError) return undefined;
    throw error;
  }
}

describe('EDTF read by the book', () => {
  const spans: [text: string, first: string, last: string, level: number][] = [
    ['1985-04-12', '1985-04-12', '1985-04-12', 0],
    ['1985-04', '1985-04-01', '1985-04-30', 0],
    ['1985', '1985-01-01', '1985-12-31', 0],
    ['0000', '0000-01-01', '0000-12-31', 0],
    ['-0001-02', '-000001-02-01', '-000001-02-28', 1],
    ['-0004-02-29', '-000004-02-29', '-000004-02-29', 1],
    ['2001-21', '2001-03-01', '2001-05-31', 1],
    ['2003-24', '2003-12-01', '2004-02-29', 1],
    ['2001-29', '2001-09-01', '2001-11-30', 2],
    ['2001-30', '2001-12-01', '2002-02-28', 2],
    ['2001-36', '2001-10-01', '2001-12-31', 2],
    ['2001-38', '2001-05-01', '2001-08-31', 2],
    ['201X', '2010-01-01', '2019-12-31', 1],
    ['-001X', '-000019-01-01', '-000010-12-31', 1],
    ['1985-XX-XX', '1985-01-01', '1985-12-31', 1],
    ['1985-XX-3X', '1985-01-30', '1985-12-31', 2],
    ['19XX-02-29', '1904-02-29', '1996-02-29', 2],
    ['2004?', '2004-01-01', '2004-12-31', 1],
    ['2004-06~-11', '2004-06-11', '2004-06-11', 2],
    ['1950S2', '1900-01-01', '1999-12-31', 2],
    ['Y17E3', '+017000-01-01', '+017000-12-31', 2],
    ['Y-123456S2', '-129999-01-01', '-120000-12-31', 2],
    ['1985-12/1985', '1985-12-01', '1985-12-31', 0],
    ['{1670-12,1667}', '1667-01-01', '1670-12-31', 2],
    ['[1670..1672,1667]', '1667-01-01', '1672-12-31', 2],
  ];
  for (const [text, first, last, level] of spans) {
    it(`finds the days of ${text}`, () => {
      const [earliest, latest] = [Date.parse(first), Date.parse(last) + 86_399_999];
      expect(readByTheBook(text)).to.deep.equal({ earliest, latest, level });
    });
  }

  const readings: [text: string, earliest: number | null, latest: number | null, level: number][] = [
    ['1985-04-12T23:20:30-04:30', Date.UTC(1985, 3, 13, 3, 50, 30), Date.UTC(1985, 3, 13, 3, 50, 30), 0],
    ['1985-04-12T23:20:30', Date.UTC(1985, 3, 12, 23, 20, 30), Date.UTC(1985, 3, 12, 23, 20, 30), 0],
    ['../1969', -Infinity, -1, 1],
    ['1970/', 0, null, 1],
    ['[..1667,1969]', -Infinity, -1, 2],
    ['Y1E20', 3.1556952e30, 3.1556952e30, 2],
  ];
  for (const [text, earliest, latest, level] of readings) {
    it(`finds ${text}`, () => expect(readByTheBook(text)).to.deep.equal({ earliest, latest, level }));
  }

  const faults =
    '-0000 12345 Y1234 Y1E0 1985-13 1985-02-29 1985-21-01 15XX-02-3X 1985?? 1950S0 1985-04-12T23:20 ' +
    '1985-04-12T23:20:30-00:00 1985-04-12T23:20:30/1986 1986/1985 Y300001/Y300000 [] [..] [1667} {1670..1667} ' +
    `{1670..1672-01} {1670-21..1671-33} {167X-21..168X-33} [1667,..1670] [${'1667,'.repeat(200)}1667]`;
  for (const text of ['', ...faults.split(' ')]) {
    it(`finds nothing in "${text.slice(0, 30)}"`, () => expect(readByTheBook(text)).to.equal(undefined));
  }

  it('agrees with the parser on dates and on what is nearly one', () => {
    let accepted = 0;
    fc.assert(
      fc.property(nearlyEdtf, (text) => {
        const reading = readByTheBook(text);
        expect(readByTheParser(text), text).to.deep.equal(reading);
        if (reading) accepted++;
      }),
      { numRuns: RUNS, examples: ONCE_READ_APART.map((text) => [text]) },
    );
    expect(accepted / RUNS, 'that are dates').to.be.within(0.4, 0.6);
  }).timeout(60_000);
});

import { expect } from '@open-wc/testing';
import { toMs } from '../../src/core/dates/calendar.js';
import { parseEdtf } from '../../src/core/dates/parse-edtf.js';
import { learnWords } from '../../src/core/words/learn-words.js';
import type { Words } from '../../src/core/words/words.js';
import { SVG_THEMES } from '../../src/exports/svg-theme.js';
import { writeSvg, type SvgOptions } from '../../src/exports/write-svg.js';
import { drawInPage, inksIn, parseXml, part, removeDrawn, runsIn } from '../support/drawn-svg.js';
import { EVERY_KIND } from '../support/every-kind.js';
import { ALL_HOSTILE } from '../support/hostile-strings.js';
import { FOUR_EVENTS, storyOf } from '../support/stories.js';
import { ENGLISH, MIRRORED } from '../support/words.js';

const NOW = new Date('2026-01-01');
const fourEvents = storyOf({ title: 'How it unfolded', events: FOUR_EVENTS });
const draw = (input: unknown, options: SvgOptions = {}) => parseXml(writeSvg(storyOf(input), { now: NOW, ...options }));
const textsOf = (root: ParentNode) =>
  runsIn(root).map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ').trim());
const numbersOf = (node: Element, ...keys: string[]) => keys.map((key) => Number(node.getAttribute(key)));

describe('writeSvg', () => {
  afterEach(removeDrawn);

  it('is a picture with a name and a description, in its language', () => {
    const root = draw({ title: 'How it unfolded', lang: 'en-CA', events: FOUR_EVENTS });
    expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    const told = (key: string) => root.querySelector(`#${root.getAttribute(key)}`)?.textContent;
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.getAttribute('lang')).to.equal('en-CA');
    expect(root.getAttribute('direction')).to.equal('ltr');
    expect(told('aria-labelledby')).to.equal('How it unfolded');
    expect(told('aria-describedby')).to.equal(
      [
        'Timeline, 4 events, February 2021 to October 2023',
        'February 2021: Conversation with a Chinese diplomat (Claim found false, May 2023)',
        'March 22, 2023: Dong resigns from the Liberal caucus',
        'May 2023: Johnston report: “the allegation is false”',
        'October 3, 2023: Dong: still waiting to hear whether he may rejoin the caucus',
      ].join('\n'),
    );
  });

  it('shows heading, summary, every flag with its badge, the axis and its folded stretch in words', () => {
    const root = draw({ title: 'How it unfolded', events: FOUR_EVENTS }, { sourceLine: 'Source: The Canadian Press' });
    expect(part(root, 'header').flatMap(textsOf)).to.deep.equal(['How it unfolded', '4 events · Feb 2021 – Oct 2023']);
    expect(part(root, 'flag').map((flag) => textsOf(flag).join(' '))).to.deep.equal([
      'February 2021 Conversation with a Chinese diplomat Claim found false, May 2023',
      'March 22, 2023 Dong resigns from the Liberal caucus',
      'May 2023 Johnston report: “the allegation is false”',
      'October 3, 2023 Dong: still waiting to hear whether he may rejoin the caucus',
    ]);
    expect(part(root, 'units').flatMap(textsOf)).to.include.members(['Feb', 'May', 'Sep']);
    expect(part(root, 'periods').flatMap(textsOf)).to.deep.equal(['2021', '2023']);
    expect(part(root, 'folds').flatMap(textsOf)).to.deep.equal(['22 quiet months']);
    expect(part(root, 'axis')[0]?.getAttribute('d')).to.match(/^M0,[\d.]+H[\d.]+l5,-6 10,12 10,-12 5,6H1120$/);
    expect(part(root, 'footer').flatMap(textsOf)).to.deep.equal(['Source: The Canadian Press']);
  });

  it('folds nothing where nothing is to be folded', () => {
    const root = draw(FOUR_EVENTS, { breaks: 'none' });
    expect(part(root, 'folds')).to.deep.equal([]);
    expect(part(root, 'axis')[0]?.getAttribute('d')).to.match(/^M0,[\d.]+H1120$/);
    expect(part(root, 'periods').flatMap(textsOf)).to.deep.equal(['2021', '2022', '2023']);
  });

  it('names of two folded stretches too near to each other the longer one', () => {
    const events = ['2016-07-18', '2016-07-20', '2021-03-29', '2024-01-30'].map((date) => ({ date, title: 'Event' }));
    const eras = [{ date: '2018/2020', title: 'An era' }];
    const narrow = draw({ eras, events }, { width: 372 });
    expect(part(narrow, 'folds').flatMap(textsOf)).to.deep.equal(['15 quiet months', '32 quiet months']);
    expect(part(narrow, 'axis')[0]?.getAttribute('d')?.match(/l5,-6/g)).to.have.length(3);
    const wide = draw({ eras, events }, { width: 4000 });
    expect(part(wide, 'folds').flatMap(textsOf)).to.have.length(3);
  });

  it('needs nothing but itself: no script, style sheet, file or style', () => {
    const root = draw(
      { title: 'A', eras: [{ date: '1901/1905', title: 'E' }], events: EVERY_KIND },
      { groupBy: 'status' },
    );
    const known = [
      'clipPath',
      'desc',
      'g',
      'line',
      'linearGradient',
      'path',
      'rect',
      'stop',
      'svg',
      'text',
      'title',
      'tspan',
    ];
    for (const node of [root, ...root.querySelectorAll('*')]) {
      expect(known).to.include(node.localName);
      for (const { name, value } of node.attributes) {
        expect(name).to.not.match(/^on|href|src|style|class/);
        expect(value).to.not.match(/var\(|color-mix|light-dark/);
        if (value.includes('url(')) expect(root.querySelector(value.slice(4, -1)), value).to.not.equal(null);
      }
    }
  });

  it('is well-formed and says what it was given, whatever that is', () => {
    for (const given of [...ALL_HOSTILE, 'a\u0000b\u0008c\ufffe\ud800d\udc00e', ']]>&amp;<script>']) {
      const title = `x${given}x`;
      const root = draw({ title, events: [{ id: given || 'a', date: '2021', title }] }, { sourceLine: given });
      const seen = root.querySelector('title')?.textContent ?? '';
      expect(root.querySelectorAll('script')).to.have.length(0);
      // eslint-disable-next-line no-control-regex
      const kept = storyOf([{ title }]).events[0]?.title.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '');
      expect(seen.replace(/\s+/g, ' ')).to.equal(kept?.replace(/\s+/g, ' '));
    }
  });

  it('takes colours, fonts and width from the page', () => {
    const root = draw(FOUR_EVENTS, {
      width: 640,
      colours: { ink: '#123456', paper: 'none' },
      fonts: { text: '"Own & Serif", serif' },
    });
    expect(root.getAttribute('viewBox')).to.match(/^0 0 640 \d+$/);
    expect(root.getAttribute('font-family')).to.equal('"Own & Serif", serif');
    expect(root.querySelector(':scope > rect')).to.equal(null);
    expect(root.querySelectorAll('text[fill="#123456"]').length).to.be.greaterThan(3);
  });

  for (const [given, width] of [
    [1, 320],
    [1e9, 4000],
    [NaN, 1200],
    [801.4, 801],
  ] as const) {
    it(`is ${width} px wide where ${given} are asked for`, () => {
      expect(draw(FOUR_EVENTS, { width: given }).getAttribute('width')).to.equal(String(width));
    });
  }

  it('runs from right to left in a language that does', async () => {
    const { messages } = await learnWords('he', null);
    const words: Words = { locale: 'he', direction: 'rtl', messages };
    const events = [
      { date: '1957-10-04', title: 'ספוטניק משוגר לחלל' },
      { date: '1969-07-20', title: 'Apollo 11 lands', status: 'confirmed' },
    ];
    const svgText = writeSvg(storyOf({ title: 'המירוץ לירח', events }), { words, width: 800 });
    const root = drawInPage(svgText);
    const [first, second] = part(root, 'flag').map((flag) => inksIn(root, flag));
    const [heading, summary] = part(root, 'header').flatMap((header) => inksIn(root, header));
    expect(first?.[0]?.left).to.be.greaterThan(second?.[0]?.right ?? NaN);
    expect(heading?.left).to.be.greaterThan(summary?.right ?? NaN);
    expect(heading?.right).to.be.closeTo(773, 2);
    expect(textsOf(root).join(' ')).to.not.match(/Confirmed|event/);
  });

  it('is the mirror image of the same story from left to right', () => {
    const story = storyOf({ title: 'A', eras: [{ date: '1902/1905', title: 'Era' }], events: EVERY_KIND });
    const [there, back] = [ENGLISH, MIRRORED].map((words) => parseXml(writeSvg(story, { words, now: NOW })));
    const marks = (root: Element | undefined) =>
      part(root as Element, 'mark').map((mark) =>
        [...mark.querySelectorAll('rect')].map((box) => numbersOf(box, 'x', 'width')),
      );
    const mirrored = marks(there).map((boxes) => boxes.map(([x = 0, width = 0]) => [1120 - x - width, width]));
    const byPlace = (boxes: number[][]) =>
      boxes.map(([x = 0, width = 0]) => `${x.toFixed(0)}+${width.toFixed(0)}`).sort();
    expect(marks(back).map(byPlace)).to.deep.equal(mirrored.map(byPlace));
  });

  it('parts a story into lanes, with their names and colours', () => {
    const events = FOUR_EVENTS.map((event, index) => ({ ...event, group: ['ottawa', 'toronto'][index % 2] }));
    const root = draw({ groups: [{ id: 'ottawa', label: 'Ottawa' }], events }, { groupBy: 'group' });
    expect(part(root, 'lanes').flatMap(textsOf)).to.deep.equal(['Ottawa', 'toronto']);
    const signs = part(root, 'lanes').flatMap((lanes) => [...lanes.querySelectorAll('rect')]);
    expect(signs.map((sign) => sign.getAttribute('fill'))).to.deep.equal(SVG_THEMES.light.lanes.slice(0, 2));
  });

  it('names eras below the axis, and below all what has no date', () => {
    const eras = [{ date: '2021-08/2022-09', title: 'Election' }];
    const root = draw({ eras, events: [...FOUR_EVENTS, { title: 'A lawsuit' }, { title: 'Another' }] });
    expect(part(root, 'eras').flatMap(textsOf)).to.deep.equal(['Election']);
    expect(part(root, 'footer').flatMap(textsOf)).to.deep.equal(['2 undated: A lawsuit · Another']);
  });

  it('shows a window of a story: what lies in it, whole flags, and in words from when to when', () => {
    const window = { start: toMs(2023, 3, 1), end: toMs(2023, 7, 1) };
    const root = draw({ title: 'A', events: FOUR_EVENTS }, { window });
    expect(part(root, 'flag').map(({ dataset }) => dataset['id'])).to.deep.equal(['resignation', 'report']);
    expect(part(root, 'header').flatMap(textsOf).join(' ')).to.contain('Mar 1 – Jun 30, 2023');
    expect(root.querySelector('desc')?.textContent?.split('\n').slice(1)).to.have.length(2);
    expect(root.querySelector('[clip-path]')).to.not.equal(null);
  });

  for (const [what, start, end, told] of [
    ['a year', toMs(2023), toMs(2024), 'Jan 1 – Dec 31, 2023'],
    ['a day', toMs(2023, 5, 23), toMs(2023, 5, 24), 'May 23, 2023, 12:00 AM – 11:59 PM'],
    ['what ends with a second', toMs(2023, 5, 23, 9), toMs(2023, 5, 23, 21, 0, 1), 'May 23, 2023, 9:00 AM – 9:00 PM'],
  ] as const) {
    it(`names the last day or minute of ${what}, not the next`, () => {
      const root = draw({ title: 'A', events: FOUR_EVENTS }, { window: { start, end } });
      const words = part(root, 'header')
        .flatMap(textsOf)
        .join(' ')
        .replace(/\p{Zs}/gu, ' ');
      expect(words).to.contain(told);
    });
  }

  it('describes of a window nothing that ends where it begins, or begins where it ends', () => {
    const events = ['2023-02', '2023-03-01', '2023-06', '2023-07', '2023-03-01T00:00:00Z'].map((date) => ({
      date,
      title: `On ${date}`,
    }));
    const root = draw({ events }, { window: { start: toMs(2023, 3, 1), end: toMs(2023, 7, 1) } });
    const told = root.querySelector('desc')?.textContent?.match(/On \S+/g);
    expect(told).to.have.members(['On 2023-03-01', 'On 2023-06', 'On 2023-03-01T00:00:00Z']);
  });

  it('shows a window that begins or ends in a stretch that would be folded', () => {
    const window = { start: toMs(2021, 6, 1), end: toMs(2021, 10, 1) };
    const root = draw({ title: 'A', events: FOUR_EVENTS }, { window });
    expect(part(root, 'folds')).to.deep.equal([]);
    expect(part(root, 'periods').flatMap(textsOf)).to.include.members(['July 2021', 'August 2021']);
  });

  it('shows what was known by a day, and no more', () => {
    const root = draw({ title: 'A', events: FOUR_EVENTS }, { asOf: parseEdtf('2023-04') });
    expect(part(root, 'flag').map((flag) => textsOf(flag).join(' '))).to.deep.equal([
      'February 2021 Conversation with a Chinese diplomat Alleged',
      'March 22, 2023 Dong resigns from the Liberal caucus',
    ]);
    expect(part(root, 'header').flatMap(textsOf)).to.deep.equal(['A', '2 of 4 events · As of: April 2023']);
    expect(part(root, 'until')).to.have.length(1);
    const whole = draw(FOUR_EVENTS);
    expect(part(root, 'periods').flatMap(textsOf)).to.deep.equal(part(whole, 'periods').flatMap(textsOf));
  });

  for (const [what, input, options] of [
    ['no event', { title: 'Nothing yet', events: [] }, {}],
    ['no date', [{ title: 'Some day' }], {}],
    ['nothing known by then', FOUR_EVENTS, { asOf: parseEdtf('1900'), groupBy: 'status' }],
    ['one moment', [{ date: '2021-02-03T12:00Z', title: 'Noon' }], {}],
    [
      'deep time',
      [
        { date: 'Y-13800000000', title: 'The beginning' },
        { date: '2023', title: 'Now' },
      ],
      {},
    ],
  ] as const) {
    it(`draws a story of ${what}`, () => {
      const root = draw(input, options as SvgOptions);
      expect(runsIn(root).length).to.be.greaterThan(0);
      expect(new XMLSerializer().serializeToString(root)).to.not.match(/NaN|Infinity|undefined/);
    });
  }

  it('is the same each time, and has no name in common with another picture', () => {
    expect(writeSvg(fourEvents, { now: NOW })).to.equal(writeSvg(fourEvents, { now: NOW }));
    const ids = (text: string) => [...parseXml(text).querySelectorAll('[id]')].map(({ id }) => id);
    const all = [
      ids(writeSvg(storyOf(EVERY_KIND))),
      ids(writeSvg(fourEvents)),
      ids(writeSvg(fourEvents, { groupBy: 'status' })),
    ];
    expect(new Set(all.flat()).size).to.equal(all.flat().length);
  });
});

import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { onlyWhere } from '../support/engine.js';
import { flagOf, inside, mount, one, unmountAll } from '../support/mount.js';
import { differingPixels, greyPicture, setColours, strip, type GreyPicture } from '../support/picture.js';

/** Each row of the table of dates, at two scales: a date of that kind with what tells it from others in view. */
const SCALES: Readonly<Record<string, { start: number; end: number; rows: Readonly<Record<string, string>> }>> = {
  '1 px a month': {
    start: Date.UTC(1973, 0),
    end: Date.UTC(2073, 0),
    rows: {
      'a day': '2023-05-03',
      'a month': '2023-05',
      'an interval': '2022-01/2023-05',
      'about a day': '2023-05-03~',
      'about a month': '2023-05~',
      'an interval about': '2022-01~/2023-05~',
      'perhaps a day': '2023-05-03?',
      'perhaps a month': '2023-05?',
      'perhaps an interval': '2022-01?/2023-05?',
      'perhaps about a day': '2023-05-03%',
      'perhaps about a month': '2023-05%',
      since: '2023-05/..',
      until: '../2023-05',
      'end not known': '2022-01/',
      'start not known': '/2023-05',
      'one of a set': '[2022-01,2023-05]',
      'all of a set': '{2022-01,2023-05}',
    },
  },
  '100 px an hour': {
    start: Date.UTC(2023, 4, 3, 18),
    end: Date.UTC(2023, 4, 4, 6),
    rows: {
      'a time': '2023-05-03T22:00:00Z',
      'a day': '2023-05-03',
      'a month': '2023-05',
      'an interval': '2023-05-01/2023-05-03',
      'about a day': '2023-05-03~',
      'about a month': '2023-05~',
      'an interval about': '2023-05-01~/2023-05-03~',
      'perhaps a day': '2023-05-03?',
      'perhaps a month': '2023-05?',
      'perhaps an interval': '2023-05-01?/2023-05-03?',
      'perhaps about a day': '2023-05-03%',
      'perhaps about a month': '2023-05%',
      since: '2023-05-01/..',
      until: '../2023-05-03',
      'end not known': '2023-05-03/',
      'start not known': '/2023-05-04',
      'one of a set': '[2023-05-03,2023-05-05]',
      'all of a set': '{2023-05-03,2023-05-05}',
    },
  },
};

const COLOURS: readonly [name: string, scheme: 'light' | 'dark', forced: boolean][] = [
  ['light', 'light', false],
  ['dark', 'dark', false],
  ['forced colours', 'dark', true],
];

/** From the middle of a mark up and down, in CSS pixels: to the top of the axis. */
const HALF_STRIP = 7;

/** The marks of all rows of a scale, each on an axis of its own. */
async function picturesOf({ start, end, rows }: (typeof SCALES)[string]): Promise<Map<string, GreyPicture>> {
  document.documentElement.style.colorScheme = 'light dark';
  const pictures = new Map<string, GreyPicture>();
  for (const [name, date] of Object.entries(rows)) {
    const events = JSON.stringify([{ date, title: 'x' }]);
    const element = await mount(`<story-timeline breaks="none" events='${events}'></story-timeline>`, 1200);
    element.start = new Date(start).toISOString().slice(0, 10);
    element.end = new Date(end).toISOString().slice(0, 10);
    await element.ready;
    element.zoomTo(start, end);
    await element.ready;
    const plot = one(element, '.plot');
    const mark = one(element, '.mark :is(rect, path)').getBoundingClientRect();
    const middle = Math.round((mark.top + mark.bottom) / 2 - plot.getBoundingClientRect().top);
    pictures.set(name, strip(await greyPicture(plot), middle - HALF_STRIP, middle + HALF_STRIP));
    unmountAll();
  }
  return pictures;
}

describe('<story-timeline> dates', () => {
  before(() => setViewport({ width: 1240, height: 900 }));
  afterEach(unmountAll);
  after(async () => {
    await setColours('light');
    document.documentElement.style.colorScheme = '';
  });

  for (const [scale, rows] of Object.entries(SCALES)) {
    for (const [colours, scheme, forced] of COLOURS) {
      const needed = forced ? 'forcedColours' : null;
      onlyWhere(needed, `tells all kinds of dates apart at ${scale}, in grey, ${colours}`, async () => {
        await setColours(scheme, forced);
        const pictures = [...(await picturesOf(rows))];
        for (const [index, [name, picture]] of pictures.entries()) {
          for (const [otherName, other] of pictures.slice(0, index)) {
            expect(differingPixels(picture, other), `${name} and ${otherName}`).to.be.at.least(10);
          }
        }
      });
    }
  }

  it('draws an era as a named line under the axis, and lists an undated event', async () => {
    const element = await mount('<story-timeline></story-timeline>');
    element.story = {
      eras: [{ date: '2021/2022', title: 'An era' }],
      events: [{ date: '2023', title: 'Dated' }, { title: 'Undated' }],
    };
    await element.ready;
    expect(one(element, '.era-title').textContent).to.equal('An era');
    expect(one(element, '.era').getBoundingClientRect().top).to.be.greaterThan(
      one(element, '.axis-line').getBoundingClientRect().bottom,
    );
    expect(one(element, '.undated summary').textContent).to.equal('1 undated');
    expect(inside(element, '.mark')).to.have.length(1);
  });

  const words: [string, RegExp][] = [
    ['2023-05', /May 2023.*day not given/s],
    ['2001-21', /spring 2001.*month not given/s],
    ['1984~', /about 1984.*approximate/s],
    ['1984?', /possibly 1984.*uncertain/s],
    ['1984%', /possibly about 1984.*approximate.*uncertain/s],
    ['1985/', /from 1985, end not known/],
    ['/1985', /until 1985, start not known/],
    ['1985/..', /since 1985.*open end/s],
    ['../1985', /until 1985.*open start/s],
    ['[1667,1668,1670..1672]', /1667 or 1668 or 1670 to 1672.*one of several dates/s],
    ['{1667,1668}', /1667 and 1668/],
  ];
  for (const [date, pattern] of words) {
    it(`says in words what is drawn for ${date}: in the flag’s name and in the details`, async () => {
      const events = JSON.stringify([{ id: 'it', date, title: 'x' }]);
      const element = await mount(`<story-timeline selected="it" events='${events}'></story-timeline>`);
      expect(flagOf(element, 'it').textContent).to.match(pattern);
      expect(one(element, '.details-date').textContent).to.match(pattern);
    });
  }
});

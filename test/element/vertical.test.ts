import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { violationsOf } from '../support/axe.js';
import { overlappingPairs, type Rectangle } from '../support/geometry.js';
import { flagOf, frames, HAN_DONG, HAN_DONG_EVENTS, inside, mount, one, unmountAll, until } from '../support/mount.js';

const NARROW = 390;

function story(attributes = '', width = NARROW): Promise<StoryTimeline> {
  return mount(`<story-timeline heading="How it unfolded" ${attributes}>${HAN_DONG}</story-timeline>`, width);
}

/** Each line of words that is seen in the plot. */
function lines(element: StoryTimeline): (Rectangle & { readonly text: string })[] {
  const parts = inside(
    element,
    ':is(.flag-date, .flag:not(.titled) .flag-title, .badge, .fold span, .era-title bdi, .axis text, .drawing .unknown)',
  );
  return parts.flatMap((part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    // Of a fold's words that have no room, an ellipsis takes the end.
    const seen = part.closest('.fold')?.getBoundingClientRect();
    const rectangles = part.matches('text') ? [part.getBoundingClientRect()] : [...range.getClientRects()];
    return rectangles
      .filter(({ width }) => width > 0)
      .map(({ left, right, top, bottom }) => ({
        left: Math.max(left, seen?.left ?? left),
        right: Math.min(right, seen?.right ?? right),
        // A line box is higher than its letters.
        low: top + 2,
        high: bottom - 2,
        text: part.textContent ?? '',
      }));
  });
}

/** Where leaders run through a text. */
function crossings(element: StoryTimeline): string[] {
  const texts = lines(element);
  return inside<SVGPathElement>(element, '.leader').flatMap((path) => {
    const matrix = path.getScreenCTM() as DOMMatrix;
    const length = path.getTotalLength();
    const points = Array.from({ length: 60 }, (_, index) =>
      path.getPointAtLength((length * index) / 59).matrixTransform(matrix),
    );
    return texts
      .filter(({ left, right, low, high }) => points.some(({ x, y }) => left < x && x < right && low < y && y < high))
      .map(({ text }) => text);
  });
}

function expectCalm(element: StoryTimeline, what: string): void {
  const texts = lines(element);
  expect(texts.length).to.be.greaterThan(8);
  expect(
    overlappingPairs(texts).map(([a, b]) => `${a.text} over ${b.text}`),
    what,
  ).to.deep.equal([]);
  expect(crossings(element), what).to.deep.equal([]);
  const { left, right } = one(element, '.plot').getBoundingClientRect();
  for (const line of texts) {
    expect(line.left, `${line.text}, ${what}`).to.be.at.least(left - 1);
    expect(line.right, `${line.text}, ${what}`).to.be.at.most(right + 1);
  }
}

const topOf = (node: Element) => node.getBoundingClientRect().top;
const focused = (element: StoryTimeline) => element.shadowRoot?.activeElement as HTMLElement | null | undefined;
const labels = (element: StoryTimeline) => inside(element, '.flags .flag');
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    date: new Date(Date.UTC(1960, 0, 1) + ((index * 7919) % count) * (2e12 / count)).toISOString().slice(0, 10),
    title: `Event number ${index}`,
    weight: index % 100 === 0 ? 2 : 1,
  }));

describe('<story-timeline> vertical', () => {
  before(async () => {
    await setViewport({ width: 800, height: 800 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(() => {
    unmountAll();
    document.documentElement.style.fontSize = '';
    scrollTo(0, 0);
  });

  it('runs down in a narrow element and across in a wide one, and changes over', async () => {
    const element = await story();
    expect(one(element, '.plot').classList.contains('column')).to.equal(true);
    const tops = labels(element).map(topOf);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    (element.parentElement as HTMLElement).style.width = '760px';
    await until(() => inside(element, '.pole').length === 4, 'poles');
    expect(one(element, '.plot').classList.contains('column')).to.equal(false);
    expect(inside(element, '.leader')).to.deep.equal([]);
    (element.parentElement as HTMLElement).style.width = `${NARROW}px`;
    await until(() => inside(element, '.leader').length === 4, 'leaders');
    expect(inside(element, '.pole')).to.deep.equal([]);
  });

  it('says everything in full, in date order', async () => {
    const element = await story();
    expect(inside(element, '.flags .flag-title').map((title) => title.textContent)).to.deep.equal(
      HAN_DONG_EVENTS.map(({ title }) => title),
    );
    expect(one(element, '.fold').textContent?.trim()).to.equal('22 quiet months');
    expect(inside(element, '.axis .period').map(({ textContent }) => textContent)).to.deep.equal(['2021', '2023']);
  });

  for (const [what, css] of [
    ['plain', ''],
    ['with text half as large again', 'font-size: 150%'],
    ['with all text twice as large', ''],
    ['with wide letter and word spacing', 'letter-spacing: 0.12em; word-spacing: 0.16em'],
    ['from right to left', ''],
  ] as const) {
    it(`overlaps nothing and cuts nothing off, ${what}, open or closed`, async () => {
      for (const width of [280, 320, 390, 540]) {
        for (const selected of ['', 'selected="conversation"', 'selected="report"']) {
          const direction = what === 'from right to left' ? 'rtl' : 'ltr';
          const markup = `<story-timeline ${selected}>${HAN_DONG}</story-timeline>`;
          const element = await mount(`<div dir="${direction}">${markup}</div>`, width);
          element.style.cssText = css;
          document.documentElement.style.fontSize = what === 'with all text twice as large' ? '200%' : '';
          await frames(3);
          expectCalm(element, `${width} ${selected}`);
          const axis = one(element, '.axis-line').getBoundingClientRect();
          const isAfter = axis.left > one(element, '.flags .flag').getBoundingClientRect().left;
          expect(isAfter).to.equal(direction === 'rtl');
          unmountAll();
        }
      }
    });
  }

  it('overlaps nothing with eras and many events', async () => {
    const element = await mount('<story-timeline></story-timeline>', 360);
    element.story = {
      eras: [
        { date: '1965/1980', title: 'The first of the eras' },
        { date: '1970/1999', title: 'Another, at the same time' },
      ],
      events: many(120),
    };
    await element.ready;
    await until(() => inside(element, '.leader').length === 120, 'labels');
    expectCalm(element, '120 events');
    const dates = inside(element, '.flag').map(
      ({ dataset }) => element.story?.byId.get(dataset['id'] ?? '')?.placement,
    );
    const anchors = dates.map((place) => place?.anchor ?? NaN);
    expect(anchors).to.deep.equal([...anchors].sort((a, b) => a - b));
  });

  it('draws marks where their time is, and signs upright', async () => {
    const element = await mount('<story-timeline breaks="none"></story-timeline>', NARROW);
    element.events = [
      { id: 'may', date: '2023-05', title: 'Some time in May' },
      { id: 'june', date: '2023-06-01/', title: 'Nobody knows until when' },
      { id: 'july', date: '2023-07-31', title: 'A day' },
    ];
    await element.ready;
    const [may, july] = ['may', 'july'].map((id) => {
      // Without its outline, which not every browser counts among its box.
      const shape = one<SVGGraphicsElement>(element, `.mark[data-id="${id}"] .shape`);
      const { x, y, width, height } = shape.getBBox();
      const corners = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)];
      const [top = 0, bottom = 0] = corners
        .map((corner) => corner.matrixTransform(shape.getScreenCTM() as DOMMatrix).y)
        .sort((a, b) => a - b);
      return { top, bottom, height: bottom - top };
    });
    if (!may || !july) throw new Error('no marks');
    // A month of 31 days, of which 61 and a half are between its end and the middle of that day.
    expect((july.top + july.height / 2 - may.bottom) / may.height).to.be.closeTo(60.5 / 31, 0.02);
    const sign = one<SVGTextElement>(element, '.unknown').getScreenCTM() as DOMMatrix;
    expect([sign.a, sign.b, sign.c, sign.d].map((value) => Math.round(value))).to.deep.equal([1, 0, 0, 1]);
  });

  it('opens in place, below the label, and moves what follows', async () => {
    const element = await story();
    const before = labels(element).map(topOf);
    flagOf(element, 'resignation').click();
    await element.ready;
    const details = one(element, '.details');
    expect(details.closest('li')?.contains(flagOf(element, 'resignation'))).to.equal(true);
    expect(topOf(details)).to.be.at.least(flagOf(element, 'resignation').getBoundingClientRect().bottom - 1);
    const [first, second, third] = labels(element).map(topOf);
    expect(first).to.equal(before[0]);
    expect(second).to.be.closeTo(before[1] as number, 1);
    expect(third).to.be.at.least(details.getBoundingClientRect().bottom);
    expectCalm(element, 'open');
  });

  it('closes again, and everything is where it was', async () => {
    const element = await story();
    const before = labels(element).map(topOf);
    flagOf(element, 'resignation').click();
    await element.ready;
    one(element, '.details .close').click();
    await element.ready;
    expect(inside(element, '.details')).to.deep.equal([]);
    labels(element).forEach((label, index) => expect(topOf(label)).to.be.closeTo(before[index] as number, 0.5));
  });

  it('shows the author’s own element in place, and follows it when it grows', async () => {
    const element = await story('selected="resignation"');
    const child = element.querySelector('#resignation') as HTMLElement;
    expect(child.assignedSlot?.closest('li')?.classList.contains('open')).to.equal(true);
    const before = topOf(flagOf(element, 'publication'));
    child.style.height = '900px';
    await frames(3);
    expect(topOf(flagOf(element, 'publication'))).to.be.greaterThan(before + 300);
    expectCalm(element, 'grown');
    const [leader] = inside<SVGPathElement>(element, '.leader').slice(-1);
    const end = leader?.getPointAtLength(leader.getTotalLength()).matrixTransform(leader.getScreenCTM() as DOMMatrix);
    const date = one(element, '[data-id="publication"] .flag-date').getBoundingClientRect();
    expect(end?.y).to.be.closeTo(date.top + date.height / 2, 3);
  });

  it('keeps the label that was clicked in place on the screen while another closes above it', async () => {
    const room = '<div style="height: 1500px"></div>';
    const element = await mount(
      `${room}<story-timeline selected="conversation">${HAN_DONG}</story-timeline>${room}`,
      NARROW,
    );
    const label = flagOf(element, 'publication');
    scrollTo(0, topOf(label) + scrollY - 500);
    const before = topOf(label);
    label.click();
    await element.ready;
    await frames(2);
    expect(one(element, '.open .flag').dataset['id']).to.equal('publication');
    expect(topOf(flagOf(element, 'publication'))).to.be.closeTo(before, 2);
  });

  it('keeps the focus on the button that turns to the next event', async () => {
    const element = await story('selected="conversation"');
    const next = one(element, '.details .next');
    next.focus();
    await sendKeys({ press: 'Enter' });
    await element.ready;
    expect(element.selected).to.equal('resignation');
    const active = focused(element);
    expect(active?.dataset['action']).to.equal('next');
    expect(active?.closest('.open')?.querySelector<HTMLElement>('.flag')?.dataset['id']).to.equal('resignation');
    const { top, bottom } = one(element, '.open .flag').getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
  });

  it('has one Tab stop for the events, and arrows move it', async () => {
    const element = await story();
    expect(inside(element, '.flag[tabindex="0"]').length).to.equal(1);
    flagOf(element, 'conversation').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(element)?.dataset['id']).to.equal('resignation');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)?.dataset['id']).to.equal('report');
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(element)?.dataset['id']).to.equal('resignation');
    await sendKeys({ press: 'End' });
    expect(focused(element)?.dataset['id']).to.equal('publication');
    expect(inside(element, '.flag[tabindex="0"]').length).to.equal(1);
  });

  it('walks past what stands in the open details, and leaves the arrows there to the page', async () => {
    const element = await story('selected="report"');
    const link = one(element, '.details .link');
    expect(link.dataset['id'], 'a link to another event').to.equal('conversation');
    link.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal(link);
    flagOf(element, 'report').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal(flagOf(element, 'publication'));
  });

  it('shows the details of an open event without a date below the axis', async () => {
    const element = await mount('<story-timeline></story-timeline>', NARROW);
    element.events = [...HAN_DONG_EVENTS, { id: 'someday', title: 'Nobody knows when', text: 'It is told.' }];
    element.select('someday');
    await element.ready;
    expect(one(element, '.details').textContent).to.contain('It is told.');
    expect(one(element, '.details').closest('.plot')).to.equal(null);
  });

  it('says the title of an author’s own element once', async () => {
    const element = await story('selected="report"');
    const { width } = one(element, '.open .flag-title').getBoundingClientRect();
    expect(getComputedStyle(one(element, '.open .flag-title')).clipPath).to.equal('inset(50%)');
    expect(width, 'it is still heard').to.be.above(0);
    expect(getComputedStyle(one(element, '.entry:not(.open) .flag-title')).clipPath).to.equal('none');
  });

  it('unfolds and folds a quiet stretch', async () => {
    const element = await story();
    const height = one(element, '.plot').clientHeight;
    one(element, '.fold').click();
    await element.ready;
    expect(one(element, '.fold').getAttribute('aria-expanded')).to.equal('true');
    expect(one(element, '.axis-line').getAttribute('d')).not.to.contain('l');
    expectCalm(element, 'unfolded');
    one(element, '.fold').click();
    await element.ready;
    expect(one(element, '.plot').clientHeight).to.equal(height);
    expect(one(element, '.axis-line').getAttribute('d')).to.contain('l');
  });

  it('stretches the axis by the buttons of zoom, and back', async () => {
    const element = await story();
    const height = one(element, '.plot').clientHeight;
    one(element, '[data-action="zoom-in"]').click();
    await element.ready;
    expect(one(element, '.plot').clientHeight).to.be.closeTo(height * 1.8, height * 0.2);
    expectCalm(element, 'stretched');
    one(element, '[data-action="fit"]').click();
    await element.ready;
    expect(one(element, '.plot').clientHeight).to.equal(height);
  });

  it('moves nothing by itself once it is drawn', async () => {
    const element = await story();
    const before = labels(element).map(topOf);
    await frames(10);
    expect(labels(element).map(topOf)).to.deep.equal(before);
    flagOf(element, 'report').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await frames(2);
    expect(labels(element).map(topOf)).to.deep.equal(before);
  });

  it('gathers very many events by period, in pages', async () => {
    const element = await mount('<story-timeline></story-timeline>', NARROW);
    element.events = many(5000);
    await until(() => labels(element).length > 0, 'periods');
    const titles = inside(element, '.chapter-title').map((title) => title.textContent?.replace(/\s+/g, ' ').trim());
    expect(titles[0]).to.match(/^1960 ?– ?1969 \d+ events$/u);
    expect(titles.length).to.be.within(5, 60);
    expect(labels(element).length).to.equal(5 * titles.length);
    const [more] = inside(element, '.more');
    expect(more?.textContent?.trim()).to.match(/^Show [\d,]+ more$/u);
    more?.click();
    await element.ready;
    expect(labels(element).length).to.be.within(50 + 5 * (titles.length - 1), 60 + 5 * titles.length);
    expect(focused(element)?.matches('.flag')).to.equal(true);
    for (let turn = 0; turn < 30; turn += 1) {
      inside(element, '.more').at(-1)?.click();
      expect(labels(element).length).to.be.below(430);
    }
    const tops = labels(element).map(topOf);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(inside(element, '.flag[tabindex="0"]').length).to.equal(1);
  });

  it('shows an event of very many that is opened, in place', async () => {
    const element = await mount('<story-timeline></story-timeline>', NARROW);
    element.events = many(5000);
    element.selected = 'e1234';
    await until(() => inside(element, '.open .details').length > 0, 'details');
    expect(one(element, '.open .flag').dataset['id']).to.equal('e1234');
    expect(one(element, '.open .details').textContent).to.contain('Event number 1234');
  });

  for (const [what, attributes] of [
    ['closed', ''],
    ['open', 'selected="report"'],
  ] as const) {
    it(`has nothing that axe objects to, ${what}`, async () => {
      const element = await story(attributes);
      expect(await violationsOf(element)).to.deep.equal([]);
    });
  }

  it('has targets of 24 px and more', async () => {
    const element = await story('selected="report"');
    for (const button of inside(element, '.plot button:not(.link)')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent ?? '').to.be.at.least(24);
    }
  });
});

import { expect } from '@open-wc/testing';
import { inside, mount, one, shownTitles, unmountAll } from '../support/mount.js';

const GOOD = { id: 'good', date: '2020-05-01', title: 'A good event' };

/** One bad event, what is made of it, and the code of its problem. */
const CASES: [name: string, event: unknown, shown: string[], code: string][] = [
  ['a nonsense date', { id: 'bad', date: 'soon', title: 'No one knows' }, [], 'date-invalid'],
  ['no title', { date: '2021', text: 'It began here. And went on.' }, ['It began here.'], 'title-missing'],
  ['neither title nor text', { date: '2021' }, [], 'event-empty'],
  ['an id given before', { id: 'good', date: '2021', title: 'The second' }, ['The second'], 'id-duplicate'],
  ['an end before its start', { date: '2021', end: '2019', title: 'Backwards' }, ['Backwards'], 'end-before-start'],
  ['an interval that ends early', { date: '2021/2019', title: 'Backwards' }, ['Backwards'], 'end-before-start'],
  ['null in the list', null, [], 'event-not-object'],
  ['a number for a title', { date: '2021', title: 1984 }, ['1984'], 'title-not-text'],
  ['a list for an event', [1, 2], [], 'event-not-object'],
];

describe('<story-timeline> bad data', () => {
  let warnings: string[] = [];
  const plainWarn = console.warn;
  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = plainWarn;
    unmountAll();
  });

  for (const [name, event, shown, code] of CASES) {
    it(`draws the others beside ${name}, and says so once`, async () => {
      const element = await mount(`<story-timeline debug></story-timeline>`);
      element.events = [GOOD, event as never];
      await element.ready;
      expect(shownTitles(element)).to.have.members([GOOD.title, ...shown]);
      const [problem, ...more] = element.problems;
      expect(more).to.deep.equal([]);
      expect(problem?.code).to.equal(code);
      expect(problem?.where).to.match(/^events\[1\]/);
      expect(problem?.message).to.match(/\w+ \w+/);
      expect(problem?.hint).to.match(/\w+/);
      expect(problem).to.have.property('value');
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain(problem?.message).and.to.contain(problem?.where);
      expect(one(element, '.problems').textContent).to.contain(problem?.message).and.to.contain(code);
      element.requestUpdate();
      await element.ready;
      expect(warnings.length).to.equal(1);
    });
  }

  it('has read what was given when its update is complete', async () => {
    const element = await mount(`<story-timeline></story-timeline>`);
    element.events = [
      GOOD,
      { date: '199X', title: 'Some year of the nineties' },
      { date: 'soon', title: 'No one knows' },
    ];
    await element.updateComplete;
    expect(shownTitles(element)).to.have.members([GOOD.title, 'Some year of the nineties']);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['date-invalid']);
  });

  it('names a child as its author knows it', async () => {
    const element = await mount(
      `<story-timeline><p>Just words</p><article id="x" data-date="2023-02-30"><h3>No such day</h3></article></story-timeline>`,
    );
    expect(element.problems.map(({ where }) => where)).to.deep.equal([
      'child 1 (p), title',
      'child 2 (article#x), date',
    ]);
    expect(element.problems.at(-1)?.message).to.contain('2023-02-30').and.to.contain('28');
  });

  it('lists what has no readable date, and opens it', async () => {
    const element = await mount(`<story-timeline></story-timeline>`);
    element.events = [GOOD, { id: 'bad', date: 'soon', title: 'No one knows', text: 'Why not?' }];
    await element.ready;
    expect(one(element, '.undated summary').textContent).to.contain('1 undated');
    one(element, '.undated [data-id="bad"]').click();
    await element.updateComplete;
    expect(element.selected).to.equal('bad');
    expect(one(element, '.details').textContent).to.contain('soon').and.to.contain('Why not?');
  });

  it('reads what is nearly EDTF, with a note', async () => {
    const element = await mount(`<story-timeline></story-timeline>`);
    element.events = [{ date: ' 2023-03-22T10:00 ', title: 'Nearly' }];
    await element.ready;
    expect(shownTitles(element)).to.deep.equal(['Nearly']);
    expect(element.problems.every(({ severity }) => severity === 'note')).to.equal(true);
  });

  const nothing: [string, string][] = [
    ['no JSON', '[{'],
    ['a number', '7'],
    ['a string', '"story"'],
    ['null', 'null'],
    ['an object without events', '{}'],
  ];
  for (const [name, events] of nothing) {
    it(`is never blank without words: events is ${name}`, async () => {
      const element = await mount(`<story-timeline events='${events}'></story-timeline>`);
      expect(element.problems.length).to.be.greaterThan(0);
      expect(one(element, '.notice').textContent).to.match(/\w+/);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(20);
    });
  }

  it('falls back to the default for attributes that it can’t read, and reports them', async () => {
    const element = await mount(
      `<story-timeline heading="H" heading-level="9" start="whenever" events='[{"date":"2020","title":"x"}]'></story-timeline>`,
    );
    expect(one(element, '.heading').getAttribute('aria-level')).to.equal('2');
    expect(element.problems.map(({ where }) => where)).to.have.members([
      'attribute "heading-level"',
      'attribute "start"',
    ]);
  });

  it('shows markup in texts as text', async () => {
    const element = await mount('<story-timeline selected="x"></story-timeline>');
    const evil = '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';
    element.events = [
      { id: 'x', date: '2020', title: evil, text: evil, sources: [{ title: evil, url: 'javascript:alert(1)' }] },
    ];
    await element.ready;
    expect(inside(element, 'img, script, a').length).to.equal(0);
    expect(one(element, '.details').textContent).to.contain('onerror');
    expect((globalThis as { hacked?: boolean }).hacked).to.equal(undefined);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['url-unsafe']);
  });
});

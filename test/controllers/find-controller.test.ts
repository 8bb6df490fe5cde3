import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import { FindController } from '../../src/controllers/find-controller.js';
import type { EventInput, Story } from '../../src/core/story/story.js';
import { styles } from '../../src/render/styles/index.js';
import type { Words } from '../../src/core/words/words.js';
import { violationsOf } from '../support/axe.js';
import { until } from '../support/mount.js';
import { storyOf } from '../support/stories.js';
import { ENGLISH } from '../support/words.js';

const EVENTS: EventInput[] = [
  { id: 'a', title: 'Kóvrig speaks', status: 'alleged', group: 'north', tags: ['x', 'y'], sources: ['Globe'] },
  { id: 'b', title: 'Kovrig writes', status: 'confirmed', group: 'south', tags: ['x'], sources: ['Star'] },
  { id: 'c', title: 'Silence', status: 'alleged', group: 'south', tags: ['y'], sources: ['Globe', 'Star'] },
  { id: 'd', title: 'Noise', status: 'false' },
];
const STORY = storyOf({ groups: [{ id: 'north', label: 'The North' }], events: EVENTS });

let host: HTMLElement;
let find: FindController;
let story: Story;
let words: Words;
let said: string[];
let steps: number[];

function one<T extends Element = HTMLElement>(selector: string): T {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

const all = (selector: string) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
const field = () => one<HTMLInputElement>('[type=search]');
const matching = () => {
  const found = find.matching(story, words);
  return found && [...found];
};

function draw(): void {
  render(find.view(story, words), one('main'));
}

function type(query: string): void {
  field().value = query;
  field().dispatchEvent(new Event('input', { bubbles: true }));
}

function open(name: string): void {
  one(`button[data-facet=${name}]`).click();
}

function tick(value: string): void {
  const box = all('[type=checkbox]').find((input) => (input as HTMLInputElement).value === value);
  box?.click();
}

describe('FindController', () => {
  beforeEach(() => {
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles].flat().flatMap(({ styleSheet }) => styleSheet ?? []);
    root.append(document.createElement('main'));
    document.body.append(host);
    [story, words, said, steps] = [STORY, ENGLISH, [], []];
    find = new FindController({
      root: () => root,
      changed: draw,
      announce: (text) => said.push(text),
      step: (step) => steps.push(step),
    });
    draw();
  });

  afterEach(() => {
    find.rest();
    host.remove();
  });

  it('offers a field and what the events can be told apart by', () => {
    expect(field().getAttribute('aria-label')).to.equal('Search this story');
    expect(texts('.facet')).to.deep.equal(['Group', 'Status', 'Tag', 'Source']);
    expect(matching()).to.equal(undefined);
    expect(find.isOn).to.equal(false);
    story = storyOf(['A', 'B'].map((title) => ({ title, tags: ['one'], status: title === 'A' ? 'false' : 'alleged' })));
    draw();
    expect(texts('.facet'), 'one value tells nothing apart').to.deep.equal(['Status']);
  });

  it('finds with every letter, and says how many', () => {
    type('kovr');
    expect(matching()).to.deep.equal(['a', 'b']);
    expect(texts('.found')).to.deep.equal(['2 of 4 events']);
    expect(find.isOn).to.equal(true);
    type('');
    expect(matching()).to.equal(undefined);
    expect(texts('.found')).to.deep.equal(['']);
  });

  it('gives the same object as long as nothing changes', () => {
    type('kovr');
    expect(find.matching(story, words)).to.equal(find.matching(story, { ...words }));
    const before = find.matching(story, words);
    type('kovri');
    expect(find.matching(story, words)).not.to.equal(before);
  });

  it('filters by values: one of each facet is enough, all facets count', () => {
    open('status');
    expect(texts('.value')).to.deep.equal(['Alleged 2', 'Confirmed 1', 'False 1']);
    tick('alleged');
    expect(matching()).to.deep.equal(['a', 'c']);
    tick('confirmed');
    expect(matching()).to.deep.equal(['a', 'b', 'c']);
    open('group');
    expect(texts('.value'), 'the other panel is closed').to.deep.equal(['The North 1', 'south 2']);
    tick('south');
    expect(matching()).to.deep.equal(['b', 'c']);
    expect(texts('.chip')).to.deep.equal(['south×', 'Alleged×', 'Confirmed×']);
  });

  it('counts the values among what matches all else', () => {
    type('kovrig');
    open('status');
    expect(texts('.value')).to.deep.equal(['Alleged 1', 'Confirmed 1', 'False 0']);
    tick('alleged');
    expect(texts('.value'), 'its own choice leaves the others to be chosen').to.deep.equal([
      'Alleged 1',
      'Confirmed 1',
      'False 0',
    ]);
  });

  it('takes back what is chosen, one by one or all, and keeps the focus', () => {
    open('tag');
    tick('x');
    tick('y');
    type('kovrig');
    one('.chip[data-value=x]').click();
    expect(matching()).to.deep.equal(['a']);
    expect(host.shadowRoot?.activeElement).to.equal(one('.facet[data-facet=tag]'));
    expect(all('[type=checkbox]').map((box) => (box as HTMLInputElement).checked)).to.deep.equal([false, true]);
    one('[data-find=clear]').click();
    expect(matching()).to.equal(undefined);
    expect(field().value).to.equal('');
    expect(all('.chip')).to.deep.equal([]);
    expect(host.shadowRoot?.activeElement).to.equal(one('.facet'));
  });

  it('takes back the query with Escape, then the open panel, and leaves further ones to others', async () => {
    let others = 0;
    host.addEventListener('keydown', ({ defaultPrevented }) => (others += defaultPrevented ? 0 : 1));
    open('tag');
    type('kov');
    field().focus();
    await sendKeys({ press: 'Escape' });
    expect(find.filter.query).to.equal('');
    expect(all('.values')).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    expect(all('.values')).to.have.length(0);
    expect(host.shadowRoot?.activeElement).to.equal(one('.facet[data-facet=tag]'));
    expect(others).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(others).to.equal(1);
  });

  it('goes to the next match with Enter, to the one before with Shift', async () => {
    field().focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    expect(steps).to.deep.equal([1, -1]);
  });

  it('announces once, when nobody types any more', async () => {
    for (const query of ['k', 'ko', 'kov']) type(query);
    expect(said).to.deep.equal([]);
    await until(() => said.length > 0, 'it is announced');
    expect(said).to.deep.equal(['2 of 4 events']);
    type('');
    await until(() => said.length > 1, 'that all are shown is announced');
    expect(said[1]).to.equal('4 events');
  });

  it('announces nothing once it rests', async () => {
    type('kov');
    find.rest();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(said).to.deep.equal([]);
  });

  it('keeps the query with another story, and drops values that are gone', () => {
    open('status');
    tick('alleged');
    type('kovrig');
    story = storyOf([
      { id: 'n', title: 'Kovrig again', status: 'confirmed' },
      { id: 'm', title: 'Else', status: 'false' },
    ]);
    draw();
    expect(matching()).to.deep.equal(['n']);
    expect(all('.chip')).to.deep.equal([]);
    expect(field().value).to.equal('kovrig');
  });

  it('follows a filter that is set', () => {
    find.filter = { query: 'kovrig', facets: { status: new Set(['confirmed']) } };
    expect(matching()).to.deep.equal(['b']);
    expect(field().value).to.equal('kovrig');
    expect(texts('.chip')).to.deep.equal(['Confirmed×']);
    expect(find.filter.facets.status).to.deep.equal(new Set(['confirmed']));
  });

  it('compares as the language does', () => {
    type('koeln');
    story = storyOf([{ id: 'k', title: 'Köln' }]);
    expect(matching()).to.deep.equal([]);
    words = { ...ENGLISH, locale: 'de' };
    expect(matching()).to.deep.equal(['k']);
  });

  it('shows a part of very many values, and more when asked; what is chosen always', () => {
    story = storyOf(Array.from({ length: 100 }, (_, index) => ({ title: `E${index}`, tags: [`t${index}`] })));
    draw();
    open('tag');
    expect(all('.value')).to.have.length(30);
    find.filter = { query: '', facets: { tag: new Set(['t77']) } };
    expect(texts('.value').at(-1)).to.equal('t77 1');
    one('[data-find=more]').click();
    expect(all('.value')).to.have.length(61);
  });

  it('reads a long story in slices, and finds in it once that is done', async () => {
    const text = 'The committee heard witnesses on the matter for many hours. '.repeat(20);
    story = storyOf(Array.from({ length: 3000 }, (_, index) => ({ title: `E${index}`, text: `${text} ${index}` })));
    draw();
    type('hours 2999');
    expect(matching(), 'it is not known yet').to.equal(undefined);
    expect(field().value).to.equal('hours 2999');
    expect(texts('.found')).to.deep.equal(['']);
    await until(() => matching() !== undefined, 'it is found');
    expect(matching()).to.have.length(1);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`meets the accessibility rules, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      open('status');
      tick('alleged');
      type('kovrig');
      expect(await violationsOf(host)).to.deep.equal([]);
      document.documentElement.style.colorScheme = '';
    });
  }

  it('has targets of 24 pixels and more', () => {
    open('status');
    tick('alleged');
    for (const target of all('button, .value, [type=search]')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
    }
  });
});

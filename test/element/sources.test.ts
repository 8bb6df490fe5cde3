import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { HAN_DONG, HAN_DONG_EVENTS, inside, mount, one, shownTitles, unmountAll, until } from '../support/mount.js';

const TITLES = HAN_DONG_EVENTS.map(({ title }) => title);

function fileOf(content: unknown, type = 'application/json'): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text], { type }));
}

describe('<story-timeline> sources', () => {
  afterEach(unmountAll);

  const ways: [string, () => Promise<StoryTimeline>][] = [
    ['child elements', () => mount(`<story-timeline>${HAN_DONG}</story-timeline>`)],
    [
      'items of a list',
      () => mount(`<story-timeline><ol>${HAN_DONG.replaceAll('article', 'li')}</ol></story-timeline>`),
    ],
    [
      'story-event elements',
      () =>
        mount(
          `<story-timeline>${HAN_DONG_EVENTS.map(
            ({ id, date, title }) => `<story-event id="${id}" date="${date}" title-text="${title}"></story-event>`,
          ).join('')}</story-timeline>`,
        ),
    ],
    [
      'the events attribute',
      () => mount(`<story-timeline events='${JSON.stringify(HAN_DONG_EVENTS)}'></story-timeline>`),
    ],
    [
      'a file named by src',
      () => mount(`<story-timeline src="${fileOf({ events: HAN_DONG_EVENTS })}"></story-timeline>`),
    ],
    [
      'the events property',
      async () => {
        const element = await mount('<story-timeline></story-timeline>');
        element.events = HAN_DONG_EVENTS;
        await element.ready;
        return element;
      },
    ],
    [
      'the story property',
      async () => {
        const element = await mount('<story-timeline></story-timeline>');
        element.story = { title: 'Set by script', events: HAN_DONG_EVENTS };
        await element.ready;
        return element;
      },
    ],
  ];
  for (const [name, make] of ways) {
    it(`draws the four events of ${name}`, async () => {
      const element = await make();
      expect(shownTitles(element)).to.deep.equal(TITLES);
      expect(element.story?.events.map(({ id }) => id)).to.deep.equal(HAN_DONG_EVENTS.map(({ id }) => id));
      expect(element.problems).to.deep.equal([]);
      expect(inside(element, '.mark').length).to.equal(4);
    });
  }

  it('follows children that are added, edited, moved and removed', async () => {
    const element = await mount(`<story-timeline>${HAN_DONG}</story-timeline>`);
    const added = document.createElement('article');
    added.innerHTML = '<time datetime="2022-06">June 2022</time><h3>Added later</h3>';
    element.append(added);
    await until(() => shownTitles(element).includes('Added later'), 'the new child');
    added.querySelector('h3')?.firstChild?.replaceWith('Edited later');
    await until(() => shownTitles(element).includes('Edited later'), 'the new title');
    added.querySelector('time')?.setAttribute('datetime', '2024');
    await until(() => shownTitles(element).at(-1) === 'Edited later', 'the new date');
    added.remove();
    await until(() => shownTitles(element).length === 4, 'the removal');
    element.querySelector('#report')?.removeAttribute('data-refutes');
    await until(() => inside(element, '.badge.tone-false').length === 0, 'the relation to go');
  });

  it('shows of several sources the one set last, and the children where none is left', async () => {
    const element = await mount(`<story-timeline>${HAN_DONG}</story-timeline>`);
    element.events = [{ date: '1999', title: 'From events' }];
    element.story = { events: [{ date: '1998', title: 'From story' }] };
    await element.ready;
    expect(shownTitles(element)).to.deep.equal(['From story']);
    element.story = null;
    await element.ready;
    expect(shownTitles(element)).to.deep.equal(['From events']);
    element.removeAttribute('events');
    element.events = null;
    await element.ready;
    expect(shownTitles(element)).to.deep.equal(TITLES);
  });

  it('lets the last of several files win, whichever arrives last', async () => {
    const element = await mount('<story-timeline></story-timeline>');
    const plainFetch = globalThis.fetch;
    const answers = new Map<string, () => void>();
    globalThis.fetch = (input) =>
      new Promise((resolve) => {
        answers.set(String(input), () => resolve(Response.json([{ date: '2001', title: `From ${String(input)}` }])));
      });
    try {
      element.src = 'first.json';
      element.src = 'second.json';
      await until(() => answers.size === 2, 'both requests');
      answers.get('second.json')?.();
      await until(() => shownTitles(element).includes('From second.json'), 'the second file');
      answers.get('first.json')?.();
      await element.ready;
      expect(shownTitles(element)).to.deep.equal(['From second.json']);
    } finally {
      globalThis.fetch = plainFetch;
    }
  });

  it('keeps the old story until the new one is ready', async () => {
    const element = await mount(`<story-timeline src="${fileOf(HAN_DONG_EVENTS)}"></story-timeline>`);
    element.src = fileOf('no JSON at all');
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(shownTitles(element)).to.deep.equal(TITLES);
    await element.ready;
    expect(element.matches(':state(error)')).to.equal(true);
    expect(shownTitles(element)).to.deep.equal(TITLES);
  });

  const failures: [string, string, RegExp][] = [
    ['missing', '/no-such-file.json', /404/],
    ['no JSON', fileOf('{"events": ['), /no JSON/],
    ['a web page', fileOf('<!doctype html><title>Sign in</title>', 'text/html'), /web page/],
    ['out of reach', 'https://story-timeline.invalid/story.json', /could not be reached/],
    ['no address', 'http://[', /could not be reached/],
  ];
  for (const [name, src, message] of failures) {
    it(`says so where the file is ${name}, and tries again on request`, async () => {
      const errors: Event[] = [];
      const listen = (event: Event) => errors.push(event);
      document.addEventListener('story-error', listen);
      const element = await mount(`<story-timeline src="${src}"></story-timeline>`);
      document.removeEventListener('story-error', listen);
      expect(errors.length).to.equal(1);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(one(element, '.notice').textContent).to.match(message);
      const retried = new Promise((resolve) => element.addEventListener('story-error', resolve, { once: true }));
      one(element, '[data-action="retry"]').click();
      await retried;
    });
  }

  it('says that a file is being loaded, and that a story is empty', async () => {
    const element = await mount('<story-timeline></story-timeline>');
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(one(element, '.notice').textContent).to.match(/no events/);
    element.src = fileOf('');
    await element.updateComplete;
    expect(one(element, '.notice').textContent).to.match(/Loading/);
    expect(one(element, 'section').getAttribute('aria-busy')).to.equal('true');
    await element.ready;
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('falls back to the author’s markup where the file can’t be had', async () => {
    const element = await mount(`<story-timeline src="/no-such-file.json">${HAN_DONG}</story-timeline>`);
    expect(shownTitles(element)).to.deep.equal(TITLES);
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('tells when a file or markup is loaded, not when the page sets a property', async () => {
    const told: Event[] = [];
    const listen = (event: Event) => told.push(event);
    document.addEventListener('story-load', listen);
    const element = await mount(`<story-timeline src="${fileOf(HAN_DONG_EVENTS)}"></story-timeline>`);
    expect(told.length).to.equal(1);
    expect((told[0] as Event & { story: unknown }).story).to.equal(element.story);
    element.events = HAN_DONG_EVENTS;
    await element.ready;
    document.removeEventListener('story-load', listen);
    expect(told.length).to.equal(1);
  });
});

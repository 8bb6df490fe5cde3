import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { onlyWhere } from '../support/engine.js';
import { HAN_DONG, HAN_DONG_EVENTS, one, unmountAll, until } from '../support/mount.js';
import { READINGS } from './readings.js';

const data = (events: readonly object[]) => `events='${JSON.stringify(events)}'`;
const CROWD = Array.from({ length: 120 }, (_, index) => ({
  id: `e${index}`,
  date: `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-11`,
  title: `Meeting number ${index + 1}`,
}));
const SOME = [...HAN_DONG_EVENTS, { title: 'A letter without a date', text: 'It came in an envelope.' }];

/** Each state in which a reader may meet the element. */
const STATES: Record<keyof typeof READINGS, [html: string, act?: (element: StoryTimeline) => unknown]> = {
  shown: [`<story-timeline heading="How it unfolded">${HAN_DONG}</story-timeline>`],
  open: [`<story-timeline heading="How it unfolded" selected="report" ${data(SOME)}></story-timeline>`],
  'zoomed, with clusters': [
    `<story-timeline heading="Meetings" style="width: 700px" start="1993" end="1998" ${data(CROWD)}></story-timeline>`,
  ],
  filtered: [
    `<story-timeline heading="How it unfolded" controls="zoom filter" ${data(SOME)}></story-timeline>`,
    async (element) => {
      const more = element.shadowRoot?.querySelector<HTMLElement>(
        '.more-tools, [aria-controls][aria-expanded="false"]',
      );
      more?.click();
      await until(() => element.shadowRoot?.querySelector('input[type="search"]') !== null, 'a search field');
      const field = one<HTMLInputElement>(element, 'input[type="search"]');
      field.value = 'caucus';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => /2/.test(one(element, '[part~="status"]').textContent ?? ''), 'a count of what is found');
    },
  ],
  list: [`<story-timeline heading="How it unfolded" layout="list" ${data(SOME.slice(1))}></story-timeline>`],
  loading: ['<story-timeline heading="How it unfolded" src="/never.json"></story-timeline>'],
  error: [
    '<story-timeline heading="How it unfolded" src="/no-such-file.json"></story-timeline>',
    (element) => until(() => element.matches(':state(error)'), 'an error'),
  ],
  empty: ['<story-timeline heading="How it unfolded"></story-timeline>'],
};

describe('<story-timeline> as a screen reader meets it', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  const { fetch } = window;
  before(() => {
    window.fetch = (input, init) =>
      String(input).includes('never') ? new Promise(() => undefined) : fetch(input, init);
  });
  after(() => {
    window.fetch = fetch;
  });
  afterEach(unmountAll);

  for (const [state, [html, act]] of Object.entries(STATES)) {
    onlyWhere('accessibilityTree', state, async () => {
      const main = document.createElement('main');
      main.innerHTML = html;
      document.body.append(main);
      try {
        const element = main.querySelector('story-timeline') as StoryTimeline;
        if (state !== 'loading') await element.ready;
        await element.updateComplete;
        await act?.(element);
        await element.updateComplete;
        const reading = await executeServerCommand<{ lines: string[] }, undefined>('reading');
        expect(reading.lines.join('\n')).to.equal(READINGS[state as keyof typeof READINGS].trim());
      } finally {
        main.remove();
      }
    });
  }
});

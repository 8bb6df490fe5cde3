import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { HAN_DONG_EVENTS, inside, mount, one, unmountAll } from '../support/mount.js';

const story = `selected="report" events='${JSON.stringify(HAN_DONG_EVENTS)}'`;

function nameOf(element: StoryTimeline, action: string): string | null {
  return one(element, `[data-action="${action}"]`).ariaLabel;
}

describe('<story-timeline> in other languages', () => {
  afterEach(unmountAll);

  for (const [lang, zoomIn, summary, badge] of [
    ['de-AT', 'Vergrößern', '4 Ereignisse · Feb. 2021', 'Behauptung als falsch festgestellt, Mai 2023'],
    ['pl', 'Powiększ', '4 wydarzenia · ', ''],
    ['ja', '拡大', '4件', ''],
    ['zh-TW', '放大', '4', ''],
    ['ar', 'تكبير', '', ''],
  ] as const) {
    it(`speaks ${lang}, and was never drawn in another`, async () => {
      const element = await mount(`<div lang="${lang}"><story-timeline heading="H" ${story}></story-timeline></div>`);
      expect(nameOf(element, 'zoom-in')).to.equal(zoomIn);
      expect(one(element, '.summary').textContent?.replace(/\s/g, ' ')).to.include(summary);
      expect(
        inside(element, '.badge')
          .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
          .join(),
      ).to.include(badge);
    });
  }

  it('follows a change of the language', async () => {
    const element = await mount(`<story-timeline lang="fr" ${story}></story-timeline>`);
    const french = nameOf(element, 'close');
    element.lang = 'es';
    element.requestUpdate();
    await element.ready;
    expect(french).to.equal('Fermer');
    expect(nameOf(element, 'close')).to.equal('Cerrar');
    element.lang = 'en';
    element.requestUpdate();
    await element.ready;
    expect(nameOf(element, 'close')).to.equal('Close');
  });

  it('keeps to English where there is no table', async () => {
    const element = await mount(`<story-timeline lang="tlh" ${story}></story-timeline>`);
    expect(nameOf(element, 'close')).to.equal('Close');
    expect(element.problems).to.deep.equal([]);
  });

  it('uses the page’s own words, given as an attribute or an object, and takes them back', async () => {
    const element = await mount(
      `<story-timeline messages='{"close": "Shut", "zoomIn": "Nearer"}' ${story}></story-timeline>`,
    );
    expect([nameOf(element, 'close'), nameOf(element, 'zoom-in'), nameOf(element, 'zoom-out')]).to.deep.equal([
      'Shut',
      'Nearer',
      'Zoom out',
    ]);
    element.messages = { close: 'Enough' };
    await element.ready;
    expect([nameOf(element, 'close'), nameOf(element, 'zoom-in')]).to.deep.equal(['Enough', 'Zoom in']);
    element.messages = null;
    await element.ready;
    expect(nameOf(element, 'close')).to.equal('Close');
  });

  for (const [messages, value] of [
    ['{"close": "Shut"', '{"close": "Shut"'],
    ['["Shut"]', '["Shut"]'],
    ['{"close": "Shut", "clsoe": "x"}', 'x'],
  ] as const) {
    it(`reports what is no message: ${messages}`, async () => {
      const element = await mount(`<story-timeline messages='${messages}' ${story}></story-timeline>`);
      expect(element.problems.map((problem) => [problem.code, problem.value])).to.deep.equal([
        ['messages-invalid', value],
      ]);
      expect(nameOf(element, 'close')).to.equal(value === 'x' ? 'Shut' : 'Close');
    });
  }

  it('sets the language of an event where it has one', async () => {
    const events = [
      { id: 'a', date: '1991', title: '冬', text: '雪', lang: 'ja' },
      { id: 'b', date: '1992', title: 'Spring' },
    ];
    const element = await mount(
      `<story-timeline lang="en" selected="a" events='${JSON.stringify(events)}'></story-timeline>`,
    );
    expect(one(element, '[data-id="a"] .flag-title').closest('[lang]')?.getAttribute('lang')).to.equal('ja');
    expect(one(element, '[data-id="a"] .flag-date').closest('[lang]')).to.equal(null);
    expect(one(element, '.details h3, .details [role="heading"]').closest('[lang]')?.getAttribute('lang')).to.equal(
      'ja',
    );
    expect(one(element, '[data-id="b"] .flag-title').closest('[lang]')).to.equal(null);
  });
});

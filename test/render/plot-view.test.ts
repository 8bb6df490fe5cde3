import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { drawnMarks } from '../../src/render/drawn-marks.js';
import { plotView } from '../../src/render/plot-view.js';
import { sceneOf } from '../support/scenes.js';
import { FOUR_EVENTS, storyOf } from '../support/stories.js';

const story = storyOf(FOUR_EVENTS);

function drawn(matching?: ReadonlySet<string>): HTMLElement {
  const scene = sceneOf(story, matching ? { matching } : {});
  const place = document.createElement('div');
  const labels = { eventsLabel: 'Events', foldsLabel: 'Folds', newLabel: 'New', dimmedLabel: 'no match' };
  render(plotView({ scene, tabStop: undefined, ...labels, views: { drawn: drawnMarks } }), place);
  return place;
}

describe('plotView', () => {
  it('has flags, marks and poles of what does not match stand back, in words as well', () => {
    const place = drawn(new Set(['report', 'publication']));
    const ids = (selector: string) =>
      [...place.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset['id']);
    expect(ids('.flag.dimmed')).to.deep.equal(['conversation', 'resignation']);
    expect(ids('.mark.dimmed')).to.deep.equal(['conversation', 'resignation']);
    expect(place.querySelectorAll('.pole.dimmed').length).to.be.at.least(2);
    const heard = [...place.querySelectorAll('.flag')].map(({ textContent }) => textContent?.includes('no match'));
    expect(heard).to.deep.equal([true, true, false, false]);
  });

  it('has nothing stand back where nothing is looked for', () =>
    expect(drawn().querySelectorAll('.dimmed').length).to.equal(0));
});

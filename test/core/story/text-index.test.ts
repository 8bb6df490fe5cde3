import { expect } from '@open-wc/testing';
import { finish } from '../../../src/core/story/steps.js';
import { textIndex } from '../../../src/core/story/text-index.js';
import { storyOf } from '../../support/stories.js';

const events = Array.from({ length: 100 }, (_, index) => ({ title: `Event ${index}` }));

describe('textIndex', () => {
  it('is ready once its steps are done, whoever does them', () => {
    const story = storyOf(events);
    const index = textIndex(story, 'en');
    expect(index.isReady).to.equal(false);
    const steps = index.steps();
    steps.next();
    steps.next();
    expect(index.isReady).to.equal(false);
    finish(index.steps());
    expect(index.isReady).to.equal(true);
    expect(steps.next().done).to.equal(true);
    expect(index.find(['event 99'])).to.deep.equal([99]);
  });

  it('tells the share that is done', () => {
    const shares = [...textIndex(storyOf(events), 'en').steps()];
    expect(shares).to.deep.equal([0.16, 0.32, 0.48, 0.64, 0.8, 0.96]);
  });

  it('is one for a story and language', () => {
    const story = storyOf(events);
    expect(textIndex(story, 'en')).to.equal(textIndex(story, 'en'));
    const german = textIndex(story, 'de');
    expect(german).not.to.equal(textIndex(story, 'en'));
  });

  it('holds the words of rich text, not its markup', () => {
    const index = textIndex(
      storyOf([{ title: 'a', text: 'plain', html: '<p title="hidden">Caf&eacute; <b>no</b>ir</p>' }]),
      'en',
    );
    const found = ['plain', 'cafe noir', 'hidden', '<p', 'plain cafe'].map((term) => index.find([term]).length);
    expect(found).to.deep.equal([1, 1, 0, 0, 0]);
  });

  it('can be searched before it is ready', () => {
    expect(textIndex(storyOf(events), 'en').find(['event 42'])).to.deep.equal([42]);
  });
});

import { expect } from '@open-wc/testing';
import { timeZoneOf } from '../../src/core/dates/iana-zone.js';
import { storyInZone } from '../../src/core/story/index-events.js';
import type { Story } from '../../src/core/story/story.js';
import { placeStory } from '../../src/sources/place-story.js';
import { Work } from '../../src/sources/work.js';
import { storyOf } from '../support/stories.js';

const TOKYO = timeZoneOf('Asia/Tokyo') as NonNullable<ReturnType<typeof timeZoneOf>>;

function storyOfDays(count: number): Story {
  const date = (index: number) => new Date((index % 900) * 86_400_000).toISOString().slice(0, 10);
  return storyOf(Array.from({ length: count }, (_, index) => ({ date: date(index), title: `Event ${index}` })));
}

describe('placeStory', () => {
  const work = new Work(() => undefined);

  it('places few events at once', () => {
    const story = storyOfDays(100);
    expect(placeStory(story, TOKYO, work)).to.equal(storyInZone(story, TOKYO));
  });

  it('places many events while the page goes on, and knows them from then on', async () => {
    const story = storyOfDays(20_000);
    const placing = placeStory(story, TOKYO, work);
    expect(placing).to.be.instanceOf(Promise);
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    const placed = await placing;
    clearInterval(ticking);
    expect(turns).to.be.greaterThan(1);
    expect(placed.events[0]?.placement?.start).to.equal(-9 * 3_600_000);
    expect(placed.byId.get(placed.events[7]?.id ?? '')).to.equal(placed.events[7]);
    expect(storyInZone(story, TOKYO)).to.equal(placed);
  });

  it('ends when it is no longer wanted', async () => {
    const ending = new Work(() => undefined);
    const placing = placeStory(storyOfDays(20_000), TOKYO, ending) as Promise<Story>;
    ending.end();
    expect(await placing.catch((reason: Error) => reason.name)).to.equal('AbortError');
  });
});

import { expect } from '@open-wc/testing';
import type { EventColumns } from '../../../src/core/story/event-columns.js';
import type { PeriodGroup } from '../../../src/core/layout/gather-periods.js';
import { PeriodPages } from '../../../src/core/layout/period-pages.js';

function pagesOf(...sizes: number[]): PeriodPages {
  const groups: PeriodGroup[] = [];
  for (const size of sizes) {
    const from = groups.at(-1)?.to ?? 0;
    groups.push({ start: from, from, to: from + size });
  }
  const anchors = Float64Array.from({ length: groups.at(-1)?.to ?? 0 }, (_, index) => index);
  const columns: EventColumns = { events: [], anchors, weights: anchors.map(() => 1), starts: anchors, ends: anchors };
  return new PeriodPages(columns, groups);
}

const live = (pages: PeriodPages) =>
  pages.groups.reduce((sum, _group, place) => sum + pages.page(place, []).indices.length, 0);

describe('PeriodPages', () => {
  it('shows five of a period, and tells how many are not', () => {
    const { indices, before, after } = pagesOf(3, 100).page(1, []);
    expect(indices).to.have.length(5);
    expect([before, after]).to.deep.equal([0, 95]);
    expect(pagesOf(3, 100).page(0, [])).to.deep.equal({ indices: [0, 1, 2], before: 0, after: 0 });
  });

  it('shows fifty more at a time, and what was shown stays', () => {
    const pages = pagesOf(130);
    const few = pages.page(0, []).indices;
    expect(pages.more(0, 1)).to.equal(0);
    const first = pages.page(0, []);
    expect(first.indices).to.include.members([...few, 0, 49]);
    expect(first.indices.length + first.after).to.equal(130);
    expect(pages.more(0, 1)).to.equal(50);
    pages.more(0, 1);
    expect(pages.page(0, [])).to.deep.include({ before: 0, after: 0 });
    expect(pages.page(0, []).indices).to.deep.equal(Array.from({ length: 130 }, (_, index) => index));
  });

  it('shows what has to be seen', () => {
    expect(pagesOf(100, 100).page(1, [3, 117]).indices).to.include(117);
    expect(pagesOf(100, 100).page(1, [3, 117]).indices).not.to.include(3);
  });

  it('reaches every event of a vast period and back, with never many live', () => {
    const pages = pagesOf(20, 5000, 20);
    const seen = new Set<number>();
    let rounds = 0;
    while (pages.page(1, []).after > 0 && rounds < 200) {
      rounds += 1;
      pages.more(1, 1);
      expect(live(pages)).to.be.at.most(410);
      const { indices, before, after } = pages.page(1, []);
      expect(indices.length + before + after).to.equal(5000);
      for (const index of indices) seen.add(index);
    }
    expect(seen.size).to.equal(5000);
    expect(pages.page(1, []).before).to.be.greaterThan(4000);
    while (pages.page(1, []).before > 0 && rounds < 400) {
      rounds += 1;
      pages.more(1, -1);
    }
    expect(pages.page(1, []).indices[0]).to.equal(20);
    expect(live(pages)).to.be.at.most(410);
  });

  it('closes what was opened longest ago', () => {
    const pages = pagesOf(...Array.from({ length: 20 }, () => 100));
    for (let place = 0; place < 12; place += 1) pages.more(place, 1);
    expect(live(pages)).to.be.at.most(410);
    expect(pages.page(0, []).indices).to.have.length(5);
    expect(pages.page(11, []).indices.length).to.be.at.least(50);
  });
});

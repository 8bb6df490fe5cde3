import { expect } from '@open-wc/testing';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import { UTC } from '../../../src/core/dates/time-zone.js';
import { carefulReading } from '../../../src/core/story/careful-reading.js';
import { placementOf } from '../../../src/core/story/placement.js';
import { placingIn, sharingDates } from '../../../src/core/story/share-dates.js';

function counting() {
  let count = 0;
  const reading = sharingDates({
    ...carefulReading,
    readDate: (text) => {
      count += 1;
      return carefulReading.readDate(text);
    },
  });
  return { reading, count: () => count };
}

function faultOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

describe('sharingDates', () => {
  it('reads a date once, and then gives what it has read', () => {
    const { reading, count } = counting();
    const dates = ['2021-05', '2021-06', '2021-05', '2021-06'].map((text) => reading.readDate(text));
    expect(dates[2]).to.equal(dates[0]);
    expect(dates[3]).to.equal(dates[1]);
    expect(dates[0]).to.deep.equal(carefulReading.readDate('2021-05'));
    expect(count()).to.equal(2);
  });

  it('tries what is no date once, and says the same of it again', () => {
    const { reading, count } = counting();
    const faults = [1, 2].map(() => faultOf(() => reading.readDate('someday')));
    expect(faults[0]).to.be.instanceOf(SyntaxError).and.to.equal(faults[1]);
    expect(count()).to.equal(1);
  });
});

describe('placingIn', () => {
  it('gives a date its place on the axis of the zone, the same each time', () => {
    const { date } = carefulReading.readDate('2021-05-01');
    for (const zone of [UTC, timeZoneOf('Asia/Tokyo') ?? UTC]) {
      const place = placingIn(zone);
      expect(place(date)).to.deep.equal(placementOf(date, zone));
      expect(place(date)).to.equal(place(date));
    }
  });
});

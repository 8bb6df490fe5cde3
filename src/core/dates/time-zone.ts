import type { EdtfDate } from './edtf-date.js';

/** The clocks of a zone. Moments are in ms since the epoch UTC. */
export interface TimeZone {
  /** IANA name. */
  readonly name: string;
  /** How far, in ms, the clocks are ahead of UTC at a moment. */
  readonly offsetAt: (moment: number) => number;
  /**
   * The moment at which the clocks show what clocks in UTC show at `wall`. Of the two at which they do when they are put
   * back, the first; where they skip it, the moment as if they had not yet been put forward (RFC 5545, 3.3.5).
   */
  readonly momentOf: (wall: number) => number;
  /**
   * The same date with moments of the zone for its bounds: days, and times that name no offset, begin when its clocks say
   * so. A time with an offset is a moment already.
   */
  readonly dateIn: (date: EdtfDate) => EdtfDate;
}

/** Where clocks show UTC: the zone of stories that name none. The code for others is fetched by pages that name one. */
export const UTC: TimeZone = { name: 'UTC', offsetAt: () => 0, momentOf: (wall) => wall, dateIn: (date) => date };

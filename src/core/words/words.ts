import type { TimeZone } from '../dates/time-zone.js';
import type { Messages } from './messages.js';

/** In which language, script direction and zone a story is told. */
export interface Words {
  /** BCP 47. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
  /** Whose clocks show the times; undefined where neither page nor story names one, and then UTC. */
  readonly zone?: TimeZone | undefined;
  /** Of an event without a source it is said that it has none. */
  readonly marksUnsourced?: boolean;
}

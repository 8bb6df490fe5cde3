import type { Messages } from './messages.js';

/** In which language, script direction and zone a story is told. */
export interface Words {
  /** BCP 47. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
  /** IANA zone in which dates with a time are shown. */
  readonly timeZone: string;
}

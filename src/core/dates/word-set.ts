/** One of several dates, or all of them, in words. */
import { listText } from './calendar-words.js';
import type { Wording } from './calendar-words.js';
import { boundsText } from './date-words.js';
import type { EdtfSet } from './edtf-date.js';
import { wordPoint } from './word-point.js';

export function setText({ all, members }: EdtfSet, wording: Wording): string {
  const { between, fromTo, orEarlier, orLater, since, to, until } = wording.phrases;
  // A lone range inside [ ] is one moment in a stretch, not the stretch.
  const stretch = members.length > 1 ? to : all ? fromTo : between;
  const texts = members.map((member) =>
    'type' in member
      ? wordPoint(member, wording).text
      : boundsText(member, stretch, all ? until : orEarlier, all ? since : orLater, wording),
  );
  return listText(texts, all ? 'conjunction' : 'disjunction', wording.locale);
}

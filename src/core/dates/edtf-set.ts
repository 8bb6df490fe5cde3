import type { EdtfInterval, EdtfPoint, EdtfSet } from './edtf-date.js';
import { parseInterval } from './edtf-interval.js';
import { parsePoint } from './edtf-point.js';
import { fail } from './edtf-syntax-error.js';
import { wholeOf } from './edtf-reading.js';
import { subYearGroup } from './sub-year-group.js';

/** Reads `[…]`, one of the dates in it, or `{…}`, all of them; `a..b` is every date from one to the other. */
export function parseSet(text: string): EdtfSet {
  const all = text.startsWith('{');
  if (!text.endsWith(all ? '}' : ']')) fail('set-form', 'a bracket is not closed', text.length);
  const misplaced = text.search(/,\.\.|\.\.,|\.{3}|^.\.\..$/);
  if (misplaced >= 0) fail('set-form', 'an open ".." stands first or last', misplaced);
  let from = 1;
  const members = text
    .slice(1, -1)
    .split(',')
    .map((memberText) => {
      const member = memberText.includes('..') ? parseRange(memberText, from) : parsePoint(memberText, from);
      from += memberText.length + 1;
      return member;
    });
  return {
    type: 'set',
    ...wholeOf(text, members),
    level: 2,
    earliest: Math.min(...members.map((member) => member.earliest as number)),
    latest: Math.max(...members.map((member) => member.latest as number)),
    all,
    members: members.map(
      (member) =>
        (member.type === 'point' ? member : { start: member.start, end: member.end }) as EdtfSet['members'][number],
    ),
  };
}

function parseRange(text: string, from: number): EdtfInterval {
  const range = parseInterval(text, 'open', from);
  const { start, end } = range;
  if (typeof start === 'object' && typeof end === 'object' && form(start) !== form(end)) {
    fail('set-form', 'the ends are not alike precise', from);
  }
  return range;
}

/** How many parts are stated, and how precise they are: a mask, or a season for a month, makes a difference. */
function form({ edtf, month = 0, precision }: EdtfPoint): string {
  return `${precision}${subYearGroup(month)?.[2]}${edtf.split(/[\dX][?~%]?-/).length}`;
}

/** A time of day as EDTF has it behind a day, such as `T14:30` or `T14:30:05+01:00`. */
export interface WrittenTime {
  readonly edtf: string;
  /** What of the text was left behind: the date. */
  readonly rest: string;
  /** A zone was named by letters that many places share, such as EST: it was not read. */
  readonly isPartial: boolean;
}

const HALF_OF_DAY = String.raw`(?:\s*([ap])\.?\s?m\b\.?)`;
const ZONE = String.raw`(?:\s*(z|(?:utc|gmt)?\s?[+-]\d\d?:?(?:\d\d)?|utc|gmt|[a-z]{2,4}t)(?![a-z]))`;
const CLOCK = String.raw`(\d{1,2})(?:(?::|h)(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?|(?=${HALF_OF_DAY}|\s*(?:uhr|h)\b))`;
/** Between a date and its time, or the other way round. */
const LINK = String.raw`(?:,|\bat|\bum|\ba las|\ba|\bas)`;

const AT_END = new RegExp(
  String.raw`(?:^|(?<=\d)t|\s*${LINK}?\s+|\s*,)${CLOCK}${HALF_OF_DAY}?(?:\s*(?:uhr|h|hrs)\b)?${ZONE}?$`,
);
const AT_START = new RegExp(String.raw`^${CLOCK}${HALF_OF_DAY}?(?:\s*(?:uhr|h|hrs)\b)?${ZONE}?\s*,?\s+(?=.*\d)`);

/** Finds the time at the end or the beginning of a date, in small letters; undefined where there is none. */
export function findTime(text: string): WrittenTime | undefined {
  const match = AT_END.exec(text) ?? AT_START.exec(text);
  if (!match) return undefined;
  const [whole, hours, minutes, seconds, fraction, , half, zone] = match;
  const edtf = spellTime(hours, minutes, seconds, fraction, half);
  if (edtf === undefined) return undefined;
  // In "10:00-11:00" it is not an offset that follows, but an end.
  const isEnd = zone?.startsWith('-') && seconds === undefined && !whole.startsWith('t');
  const offset = zone === undefined ? '' : isEnd ? undefined : spellOffset(zone);
  const rest = text.replace(whole, match.index === 0 ? '' : ' ').trim();
  return { edtf: edtf + (offset ?? ''), rest, isPartial: offset === undefined };
}

/** A time alone, as in a cell of its own: `14:30`, `2:30 PM`, also `1430` and `14.30`. */
export function readTime(text: string): string | undefined {
  const tidy = text.trim().toLowerCase();
  const [, hours, minutes, seconds, half] =
    /^(\d{1,2})(?:[:.]?(\d\d))?(?:[:.](\d\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?\s?m\.?)?$/.exec(tidy) ?? [];
  if (hours !== undefined) return spellTime(hours, minutes, seconds, undefined, half);
  const found = findTime(tidy);
  return found && found.rest === '' ? found.edtf : undefined;
}

function spellTime(
  hours = '',
  minutes: string | undefined,
  seconds: string | undefined,
  fraction: string | undefined,
  half: string | undefined,
): string | undefined {
  const stated = Number(hours);
  if (half && (stated < 1 || stated > 12)) return undefined;
  const hour = half ? (stated % 12) + (half === 'p' ? 12 : 0) : stated;
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const whole = `T${String(hour).padStart(2, '0')}:${minutes ?? '00'}${seconds === undefined ? '' : `:${seconds}`}`;
  return fraction && Number(fraction) > 0 ? `${whole}.${fraction.slice(0, 3).padEnd(3, '0')}` : whole;
}

/** `Z` or `+01:00`; undefined for letters that are not UTC. */
function spellOffset(zone: string): string | undefined {
  const [, sign, hours, minutes = '00'] = /([+-])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
  if (!sign || !hours) return /^(?:z|utc|gmt)$/.test(zone) ? 'Z' : undefined;
  const offset = `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return offset.endsWith('00:00') ? 'Z' : offset;
}

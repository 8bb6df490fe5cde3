import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';

/** Swahili. A bare number is a year only with the word for it. */
export const sw: DatePhrases = {
  about: (date, kind) => `takriban ${named(date, kind)}`,
  possibly: (date, kind) => `labda ${named(date, kind)}`,
  since: (date, kind) => (isDoubted(date, kind) ? `mwanzo: ${date}` : `tangu ${named(date, kind)}`),
  until,
  orEarlier: (date) => `${date} au kabla ya hapo`,
  orLater: (date) => `${date} au baada ya hapo`,
  startUnknown: (date, kind) => `${until(date, kind)}, mwanzo haujulikani`,
  endUnknown: (date, kind) =>
    `${isDoubted(date, kind) ? `mwanzo: ${date}` : `kuanzia ${named(date, kind)}`}, mwisho haujulikani`,
  between: (start, end, startKind, endKind) =>
    isDoubted(start, startKind) || isDoubted(end, endKind)
      ? `mapema kabisa: ${start}; mwisho kabisa: ${end}`
      : `kati ya ${named(start, startKind)} na ${end}`,
  fromTo: (start, end, startKind, endKind) =>
    isDoubted(start, startKind) || isDoubted(end, endKind)
      ? `mwanzo: ${start}; mwisho: ${end}`
      : `kuanzia ${named(start, startKind)} hadi ${end}`,
  to: (start, end) => `${start} hadi ${end}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${SUB_YEARS[unit]} ya ${ORDINALS[index]} ya mwaka ${year}`;
    const half = hemisphere ? { north: ' (kizio cha kaskazini)', south: ' (kizio cha kusini)' }[hemisphere] : '';
    return `majira ya ${['kuchipua', 'joto', 'mapukutiko', 'baridi'][index]} ya mwaka ${year}${half}`;
  },
  decade: (year) => `miaka ya ${year}`,
  age(unit, ordinal, beforeChrist) {
    // Beyond the second, the number itself is the ordinal.
    const number = ordinal < 3 ? ORDINALS[ordinal - 1] : ordinal;
    return `${unit === 'century' ? 'karne' : 'milenia'} ya ${number}${beforeChrist ? ' KK' : ''}`;
  },
  deepTime: (count, _years, isFuture) => `miaka ${count} ${isFuture ? 'ijayo' : 'iliyopita'}`,
  rangeParts(format, start, end) {
    const parts = format.formatRangeToParts(start, end);
    const monthOf = (moment: number) => format.formatToParts(moment).find(({ type }) => type === 'month')?.value;
    const months = parts.filter(({ type }) => type === 'month');
    // Of 1 February to 3 March `Intl` says "1 – 3 Machi" (CLDR 48).
    if (months.length !== 1 || monthOf(start) === monthOf(end)) return parts;
    const partsOf = (moment: number, source: 'startRange' | 'endRange') =>
      format.formatToParts(moment).map((part) => ({ ...part, source }));
    const dash = { type: 'literal', value: ' – ', source: 'shared' } as const;
    return [...partsOf(start, 'startRange'), dash, ...partsOf(end, 'endRange')];
  },
  some(unit, date, kind) {
    const whole = kind === 'phrase' || kind === 'month' ? date : `mwaka ${date}`;
    if (kind === 'phrase' || kind === 'month' || kind === 'year') {
      return unit === 'day' ? `siku fulani ya ${whole}` : `mwezi fulani wa ${whole}`;
    }
    return `${unit === 'day' ? 'siku' : 'mwezi'} fulani katika ${date}`;
  },
  unknownYear: 'mwaka usiojulikana',
  ofSomeYear: (date, years, kind) => `${date} ya ${kind === 'phrase' ? years : `mwaka fulani katika ${years}`}`,
  ofSomeMonth: (day, years, kind) => `tarehe ${day} ya mwezi usiojulikana katika ${named(years, kind)}`,
  notes: {
    notGiven: (parts, names) => `${parts} ${notGiven(names)}`,
    approximate: 'tarehe ya makadirio',
    uncertain: 'tarehe isiyo ya uhakika',
    approximateParts: (parts) => `makadirio: ${parts}`,
    uncertainParts: (parts) => `si hakika: ${parts}`,
    start: { unknown: 'mwanzo haujulikani', open: 'mwanzo wazi' },
    end: { unknown: 'mwisho haujulikani', open: 'mwisho wazi' },
    oneOfSeveral: 'mojawapo ya tarehe kadhaa',
  },
};

const SUB_YEARS = { quarter: 'robo', quadrimester: 'theluthi', half: 'nusu' };
const ORDINALS = ['kwanza', 'pili', 'tatu', 'nne'];

function until(date: string, kind: DateKind): string {
  return isDoubted(date, kind) ? `mwisho: ${date}` : `hadi ${named(date, kind)}`;
}

function named(date: string, kind: DateKind): string {
  return kind === 'year' ? `mwaka ${date}` : date;
}

/** Before "perhaps 1985" no preposition can stand; before "about 1985" and "2 million years ago" all can. */
function isDoubted(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && date.startsWith('labda ');
}

/** The verb agrees with the class of the noun: "mwaka", "mwezi", "siku", "saa za eneo". */
function notGiven(names: readonly DatePart[]): string {
  if (names.includes('timeZoneName')) return 'hazijatajwa';
  return names.includes('day') ? 'haijatajwa' : 'haujatajwa';
}

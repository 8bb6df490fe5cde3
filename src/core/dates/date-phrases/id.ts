import type { DateKind, DatePhrases } from '../date-phrases.js';

/** Indonesian. Nothing is inflected; a bare number is a year only with the word for it. */
export const id: DatePhrases = {
  about: (date, kind) => `sekitar ${named(date, kind)}`,
  possibly: (date, kind) => `mungkin ${named(date, kind)}`,
  since: (date, kind) => (isDoubted(date, kind) ? `awal: ${date}` : `sejak ${date}`),
  until,
  orEarlier: (date) => `${date} atau sebelumnya`,
  orLater: (date) => `${date} atau sesudahnya`,
  startUnknown: (date, kind) => `${until(date, kind)}, awal tidak diketahui`,
  endUnknown: (date, kind) => `${isDoubted(date, kind) ? `awal: ${date}` : `mulai ${date}`}, akhir tidak diketahui`,
  between: (start, end, startKind, endKind) =>
    isDoubted(start, startKind) || isDoubted(end, endKind)
      ? `paling awal ${start}, paling akhir ${end}`
      : `antara ${start} dan ${end}`,
  fromTo: (start, end, startKind, endKind) =>
    isDoubted(start, startKind) || isDoubted(end, endKind)
      ? `awal: ${start}; akhir: ${end}`
      : `dari ${start} hingga ${end}`,
  to: (start, end) => `${start} hingga ${end}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${SUB_YEARS[unit]} ${['pertama', 'kedua', 'ketiga', 'keempat'][index]} ${year}`;
    const half = hemisphere ? { north: ' di belahan bumi utara', south: ' di belahan bumi selatan' }[hemisphere] : '';
    return `musim ${['semi', 'panas', 'gugur', 'dingin'][index]} ${year.replace(/\s*–\s*/, '–')}${half}`;
  },
  decade: (year, style) => (style === 'long' ? `dekade ${year}-an` : `${year}-an`),
  age: (unit, ordinal, beforeChrist) =>
    `${unit === 'century' ? 'abad' : 'milenium'} ke-${ordinal}${beforeChrist ? ' SM' : ''}`,
  deepTime: (count, _years, isFuture) => `${count} tahun ${isFuture ? 'lagi' : 'yang lalu'}`,
  some: (unit, date, kind) => `suatu ${unit === 'day' ? 'hari' : 'bulan'} pada ${named(date, kind)}`,
  unknownYear: 'tahun yang tidak diketahui',
  ofSomeYear: (date, years, kind) => `${date} pada ${kind === 'phrase' ? years : `suatu tahun di ${years}`}`,
  ofSomeMonth: (day, years, kind) => `tanggal ${day} bulan yang tidak diketahui pada ${named(years, kind)}`,
  notes: {
    // "Hari" alone would be the day of the week.
    notGiven: (parts, names) => `${names.includes('day') ? 'tanggal' : parts} tidak disebutkan`,
    approximate: 'tanggal perkiraan',
    uncertain: 'tanggal tidak pasti',
    approximateParts: (parts) => `perkiraan: ${parts}`,
    uncertainParts: (parts) => `tidak pasti: ${parts}`,
    start: { unknown: 'awal tidak diketahui', open: 'awal terbuka' },
    end: { unknown: 'akhir tidak diketahui', open: 'akhir terbuka' },
    oneOfSeveral: 'salah satu dari beberapa tanggal',
  },
};

const SUB_YEARS = { quarter: 'kuartal', quadrimester: 'caturwulan', half: 'semester' };

function until(date: string, kind: DateKind): string {
  return isDoubted(date, kind) ? `akhir: ${date}` : `hingga ${date}`;
}

function named(date: string, kind: DateKind): string {
  return kind === 'year' ? `tahun ${date}` : date;
}

/** Before "maybe 1985" no preposition can stand; before "about 1985" and "2 million years ago" all can. */
function isDoubted(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && date.startsWith('mungkin ');
}

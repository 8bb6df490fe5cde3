import type { DateKind, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';
import { takesBackVowel, withTurkishSuffix, type TurkishCase } from './turkish-suffix.js';

/** Turkish. Endings stand for prepositions, and follow the sound of the last word or number. */
export const tr: DatePhrases = {
  about: (date, kind) => (kind === 'phrase' ? `yaklaşık ${date}` : date.replace(BRACKETS, `${AROUND}$1`)),
  possibly: (date) => (date.endsWith(')') ? date.replace(/\)$/, `, ${UNSURE})`) : `${date} (${UNSURE})`),
  since: (date, kind) => since(date, kind, 'bu yana'),
  until: (date, kind) => until(date, kind),
  orEarlier: (date) => `${date} veya öncesi`,
  orLater: (date) => `${date} veya sonrası`,
  startUnknown: (date, kind) => `${until(date, kind)}, başlangıcı bilinmiyor`,
  endUnknown: (date, kind) => `${since(date, kind, 'itibaren')}, bitişi bilinmiyor`,
  between: (start, end, startKind, endKind) =>
    [startKind, endKind].some((kind) => kind === 'phrase' || isTime(kind))
      ? `en erken ${start}, en geç ${end}`
      : `${start} ile ${end} arası`,
  fromTo(start, end, startKind, endKind) {
    if (isTime(startKind) && isTime(endKind)) return `${start} – ${end}`;
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `başlangıç: ${start}; bitiş: ${end}`;
    // "1–3 Şubat 2021", "Nisan–Ekim 2021": what has no month or year of its own takes no ending.
    if (/^(\d{1,2}|\p{L}+)$/u.test(start) && startKind !== 'year') return `${start}–${end}`;
    return `${inCase('ablative', start, startKind)} ${until(end, endKind)}`;
  },
  to: (start, end, startKind, endKind) =>
    [startKind, endKind].some((kind) => kind === 'phrase' || isTime(kind))
      ? `${start} – ${end}`
      : `${start} ile ${end} arası`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit === 'season') {
      const half = hemisphere ? { north: ' (Kuzey Yarım Küre)', south: ' (Güney Yarım Küre)' }[hemisphere] : '';
      return `${year} ${['ilkbaharı', 'yazı', 'sonbaharı', 'kışı'][index]}${half}`;
    }
    if (unit === 'quadrimester') return `${year} yılının ${['ilk', 'ikinci', 'son'][index]} dört ayı`;
    return `${year} yılının ${index + 1}. ${unit === 'quarter' ? 'çeyreği' : 'yarısı'}`;
  },
  decade: (year, _style, firstYear) => `${year}’${takesBackVowel(firstYear) ? 'lar' : 'ler'}`,
  age: (unit, ordinal, beforeChrist) =>
    `${beforeChrist ? 'MÖ ' : ''}${ordinal}. ${unit === 'century' ? 'yüzyıl' : 'binyıl'}`,
  // `Intl` has nothing between day and time.
  tidy: (text, kind) => (isTime(kind) ? text.replace(/(?<=\d),? (?=\d{1,2}:)/, ', ') : text),
  some: (unit, date, kind) =>
    `${kind === 'phrase' ? 'bilinmeyen bir yıl' : date} içinde bir ${unit === 'day' ? 'gün' : 'ay'}`,
  unknownYear: 'bilinmeyen bir yıl',
  ofSomeYear: (date, years, kind) => `${date} (${kind === 'phrase' ? '' : `${years}, `}yılı bilinmiyor)`,
  ofSomeMonth: (day, years) => `${years}, bilinmeyen bir ayın ${day}. günü`,
  notes: {
    notGiven: (parts) => `${parts} belirtilmemiş`,
    approximate: 'yaklaşık tarih',
    uncertain: 'tarih kesin değil',
    approximateParts: (parts) => `${parts} yaklaşık`,
    uncertainParts: (parts) => `${parts} kesin değil`,
    start: { unknown: 'başlangıcı bilinmiyor', open: 'başlangıcı açık' },
    end: { unknown: 'bitişi bilinmiyor', open: 'bitişi açık' },
    oneOfSeveral: 'birkaç tarihten biri',
  },
};

const AROUND = ' civarı';
const UNSURE = 'kesin değil';
/** What stands behind a date: "(Güney Yarım Küre)". */
const BRACKETS = /( \([^)]*\))?$/;
const POSSESSIVE = /(baharı|yazı|kışı|çeyreği|yarısı|ayı)$/;

function since(date: string, kind: DateKind, word: string): string {
  return isPhrase(date, kind) ? `başlangıç: ${date}` : `${inCase('ablative', date, kind)} ${word}`;
}

function until(date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `bitiş: ${date}` : `${inCase('dative', date, kind)} kadar`;
}

/** "Yaklaşık 1984’ten", of "1984 civarı". */
function inCase(wanted: TurkishCase, date: string, kind: DateKind): string {
  const brackets = BRACKETS.exec(date)?.[0] ?? '';
  const head = date.slice(0, date.length - brackets.length).replace(AROUND, '');
  const ending = withTurkishSuffix(head, wanted, POSSESSIVE.test(head));
  return `${kind === 'phrase' ? 'yaklaşık ' : ''}${ending}${brackets}`;
}

/** Endings fit neither phrases, but for "about 1984", nor times of day. */
function isPhrase(date: string, kind: DateKind): boolean {
  return isTime(kind) || (kind === 'phrase' && !date.replace(BRACKETS, '').endsWith(AROUND));
}

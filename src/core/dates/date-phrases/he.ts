import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';

const SEASONS = ['אביב', 'קיץ', 'סתיו', 'חורף'];
const MASCULINE_ORDINALS = ['הראשון', 'השני', 'השלישי', 'הרביעי', 'החמישי', 'השישי', 'השביעי', 'השמיני', 'התשיעי'];
const MONTH = /(?<=\d )(?=(?:ינו|פבר|מרץ|אפר|מאי|יוני|יולי|אוג|ספט|אוק|נוב|דצמ))/g;
const AGO = /^(לפני|בעוד) (?=\d)/;
const UNKNOWN_YEAR = 'שנה לא ידועה';
const NOT_GIVEN: Readonly<Record<DatePart, string>> = {
  year: 'לא צוינה שנה',
  month: 'לא צוין חודש',
  day: 'לא צוין יום',
  timeZoneName: 'לא צוין אזור זמן',
};

/**
 * Hebrew. Words, not dashes, stand between two dates, so that they keep their order in a line of either direction.
 * One-letter prepositions melt into what follows: with a hyphen before numbers, and "ב" and "ל" with its article.
 */
export const he: DatePhrases = {
  about(date, kind) {
    if (kind !== 'phrase') return `בסביבות ${date}`;
    if (date === UNKNOWN_YEAR) return date;
    return AGO.test(date) ? date.replace(AGO, '$1 כ-') : `${date} (בקירוב)`;
  },
  possibly: (date) => (date === UNKNOWN_YEAR ? date : `אולי ${date}`),
  since: (date, kind) => (isPhrase(date, kind) ? `התחלה: ${date}` : `מאז ${roughly(date)}`),
  until: (date, kind) => (isPhrase(date, kind) ? `סיום: ${date}` : `עד ${roughly(date)}`),
  orEarlier: (date) => `${date} או קודם לכן`,
  orLater: (date) => `${date} או מאוחר יותר`,
  startUnknown: (date, kind) => `${he.until(date, kind)}, מועד ההתחלה אינו ידוע`,
  endUnknown: (date, kind) => `${he.since(date, kind)}, מועד הסיום אינו ידוע`,
  between(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `לא לפני: ${start}; לא אחרי: ${end}`;
    return `בין ${roughly(start)} ל${hyphen(end)}${roughly(end).replace(/^ה/, '')}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `התחלה: ${start}; סיום: ${end}`;
    return `מ${hyphen(start)}${roughly(start)} עד ${roughly(end)}`;
  },
  to: (start, end) => `${start} עד ${roughly(end)}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit === 'half') return `המחצית ${index ? 'השנייה' : 'הראשונה'} של ${year}`;
    if (unit !== 'season') return `${unit === 'quarter' ? 'הרבעון' : 'השליש'} ${MASCULINE_ORDINALS[index]} של ${year}`;
    const half = hemisphere ? { north: ' (חצי הכדור הצפוני)', south: ' (חצי הכדור הדרומי)' }[hemisphere] : '';
    return `${SEASONS[index]} ${year}${half}`;
  },
  decade(year, style, firstYear) {
    const inCentury = firstYear % 100;
    if (style === 'short') return `שנות ה-${year}`;
    const century = `המאה ה-${Math.floor(firstYear / 100) + 1}`;
    // The first two decades of a century are counted.
    return inCentury < 20
      ? `העשור ${MASCULINE_ORDINALS[inCentury / 10]} של ${century}`
      : `שנות ה-${inCentury} של ${century}`;
  },
  age(unit, ordinal, beforeChrist) {
    const name = unit === 'century' ? `המאה ה-${ordinal}` : `האלף ${MASCULINE_ORDINALS[ordinal - 1] ?? `ה-${ordinal}`}`;
    return `${name}${beforeChrist ? ' לפנה״ס' : ''}`;
  },
  deepTime(count, _years, isFuture) {
    // A million alone has no number, and `Intl` begins with a mark of direction that no line of Hebrew needs.
    const counted = count.replace(/\u200f/g, '').replace(/^1\s(?=\p{L})/u, '');
    return `${isFuture ? 'בעוד' : 'לפני'} ${counted} שנה`;
  },
  // In ranges of days, `Intl` leaves out the "ב" before the month.
  tidy: (text, kind) => (kind === 'year' || kind === 'month' ? text : text.replace(MONTH, 'ב')),
  some: (unit, date, kind) => `${unit === 'day' ? 'יום' : 'חודש'} אחד ${within(date, kind)}`,
  unknownYear: UNKNOWN_YEAR,
  ofSomeYear: (date, years, kind) =>
    kind === 'phrase' ? `${date}, ${UNKNOWN_YEAR}` : `${date}, באחת השנים ${within(years, kind)}`,
  ofSomeMonth: (day, years, kind) => `ה-${day} בחודש לא ידוע ${within(years, kind)}`,
  notes: {
    notGiven: (parts, names) => (names[0] ? NOT_GIVEN[names[0]] : parts),
    approximate: 'תאריך משוער',
    uncertain: 'תאריך לא ודאי',
    approximateParts: (parts) => `בקירוב: ${parts}`,
    uncertainParts: (parts) => `לא ודאי: ${parts}`,
    start: { unknown: 'מועד ההתחלה אינו ידוע', open: 'מועד ההתחלה פתוח' },
    end: { unknown: 'מועד הסיום אינו ידוע', open: 'מועד הסיום פתוח' },
    oneOfSeveral: 'אחד מכמה תאריכים',
  },
};

/** After a preposition "בסביבות 1984" is "1984 בקירוב". */
function roughly(date: string): string {
  return date.replace(/^בסביבות (.*)$/, '$1 בקירוב');
}

/** Between a one-letter preposition and a number. */
function hyphen(date: string): string {
  return /^\d/.test(roughly(date)) ? '-' : '';
}

/** Before what is a phrase itself, few prepositions can stand; before "about 1984" they can. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !date.startsWith('בסביבות ');
}

function within(date: string, kind: DateKind): string {
  if (kind === 'phrase') return 'בשנה לא ידועה';
  return kind === 'year' ? `בשנת ${date}` : `ב${date.replace(/^ה/, '')}`;
}

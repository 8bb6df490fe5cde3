import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { inflectWords } from './inflect-words.js';
import { isTime } from './is-time.js';
import { shareYear } from './share-year.js';

/** Greek. Dates in sentences have an article, which melts into "σε"; `Intl` has months in the nominative. */
export const el: DatePhrases = {
  // "Πριν από περίπου 170 εκατομμύρια χρόνια", not "περίπου πριν …".
  about: (date, kind) =>
    kind === 'phrase' ? date.replace(/^(πριν από |σε )?/, '$1περίπου ') : `${ABOUT}${accusative(date, kind)}`,
  possibly: (date, kind) => `πιθανώς ${when(date, kind)}`,
  since: (date, kind) => since(date, kind),
  until: (date, kind) => until(date, kind),
  orEarlier: (date) => `${date} ή νωρίτερα`,
  orLater: (date) => `${date} ή αργότερα`,
  startUnknown: (date, kind) => `${until(date, kind)}, άγνωστη αρχή`,
  endUnknown: (date, kind) => `${since(date, kind)}, άγνωστο τέλος`,
  between(start, end, startKind, endKind) {
    if ([startKind, endKind].some((kind) => kind === 'phrase' || isTime(kind))) {
      return `το νωρίτερο: ${start}, το αργότερο: ${end}`;
    }
    return `μεταξύ ${bareGenitive(shareYear(start, end, startKind, endKind), startKind)} και ${bareGenitive(end, endKind)}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `αρχή: ${start}, τέλος: ${end}`;
    if (isTime(startKind)) return `${start} – ${end}`;
    // "Από 1 έως 3 Φεβρουαρίου", of days of one month.
    if (startKind === 'day' && /^\d+$/.test(start)) return `από ${start} έως ${end}`;
    return `${since(shareYear(start, end, startKind, endKind), startKind)} ${until(end, endKind)}`;
  },
  to: (start, end, startKind, endKind) => `${shareYear(start, end, startKind, endKind)} έως ${end}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${index + 1}ο ${SUB_YEARS[unit]} του ${year}`;
    const half = hemisphere ? { north: ' (βόρειο ημισφαίριο)', south: ' (νότιο ημισφαίριο)' }[hemisphere] : '';
    return `${['άνοιξη', 'καλοκαίρι', 'φθινόπωρο', 'χειμώνας'][index]} του ${year}${half}`;
  },
  decade: (year) => `δεκαετία του ${year}`,
  age(unit, ordinal, beforeChrist, style) {
    const century = style === 'long' ? 'αιώνας' : 'αι.';
    return `${unit === 'century' ? `${ordinal}ος ${century}` : `${ordinal}η χιλιετία`}${beforeChrist ? ' π.Χ.' : ''}`;
  },
  deepTime: (count, _years, isFuture) => `${isFuture ? 'σε' : 'πριν από'} ${count} χρόνια`,
  // The first of a month is an ordinal, and one o'clock is singular.
  tidy: (text, kind) =>
    (kind === 'year' ? text : text.replace(/^1(?=\s\p{L})/u, '1η'))
      .replace(' στις 1:', ' στη 1:')
      .replace(' - ', ' – '),
  some: (unit, date, kind) => `${unit === 'day' ? 'μια ημέρα' : 'ένας μήνας'} ${genitive(date, kind)}`,
  unknownYear: 'άγνωστο έτος',
  ofSomeYear: (date, years, kind) =>
    `${inflectWords(date, /\d/.test(date) ? {} : NOMINATIVES)} άγνωστου έτους${kind === 'phrase' ? '' : ` (${years})`}`,
  ofSomeMonth: (day, years, kind) => `ημέρα ${day} άγνωστου μήνα ${genitive(years, kind)}`,
  notes: {
    notGiven: (parts) => `δεν αναφέρεται ${parts}`,
    approximate: 'ημερομηνία κατά προσέγγιση',
    uncertain: 'αβέβαιη ημερομηνία',
    approximateParts: (parts) => `${parts} κατά προσέγγιση`,
    uncertainParts: (parts, names) => `${parts} ${names.length > 1 ? 'αβέβαια' : UNCERTAIN[names[0] ?? 'day']}`,
    start: { unknown: 'άγνωστη αρχή', open: 'ανοιχτή αρχή' },
    end: { unknown: 'άγνωστο τέλος', open: 'ανοιχτό τέλος' },
    oneOfSeveral: 'μία από τις πιθανές ημερομηνίες',
  },
};

const ABOUT = 'γύρω σ';
const SUB_YEARS = { quarter: 'τρίμηνο', quadrimester: 'τετράμηνο', half: 'εξάμηνο' };
const UNCERTAIN: Readonly<Record<DatePart, string>> = {
  year: 'αβέβαιο',
  month: 'αβέβαιος',
  day: 'αβέβαιη',
  timeZoneName: 'αβέβαιη',
};
const MONTHS = {
  Ιανουάριος: 'Ιανουαρίου',
  Φεβρουάριος: 'Φεβρουαρίου',
  Μάρτιος: 'Μαρτίου',
  Απρίλιος: 'Απριλίου',
  Μάιος: 'Μαΐου',
  Ιούνιος: 'Ιουνίου',
  Ιούλιος: 'Ιουλίου',
  Αύγουστος: 'Αυγούστου',
  Σεπτέμβριος: 'Σεπτεμβρίου',
  Οκτώβριος: 'Οκτωβρίου',
  Νοέμβριος: 'Νοεμβρίου',
  Δεκέμβριος: 'Δεκεμβρίου',
};
const NOMINATIVES = Object.fromEntries(Object.entries(MONTHS).map(([nominative, genitive]) => [genitive, nominative]));
const GENITIVE = {
  ...MONTHS,
  άνοιξη: 'άνοιξης',
  καλοκαίρι: 'καλοκαιριού',
  φθινόπωρο: 'φθινοπώρου',
  χειμώνας: 'χειμώνα',
  τρίμηνο: 'τριμήνου',
  τετράμηνο: 'τετραμήνου',
  εξάμηνο: 'εξαμήνου',
  δεκαετία: 'δεκαετίας',
  χιλιετία: 'χιλιετίας',
  αιώνας: 'αιώνα',
  // "1ο", "19ος", "2η"
  ο: 'ου',
  ος: 'ου',
  η: 'ης',
};

function since(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `αρχή: ${date}`;
  return kind === 'phrase' ? date.replace(ABOUT, 'περίπου από ') : `από ${accusative(date, kind)}`;
}

function until(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `τέλος: ${date}`;
  return kind === 'phrase' ? date.replace(ABOUT, 'περίπου έως ') : `έως ${accusative(date, kind)}`;
}

/** With its article: "το 1984", "τον Φεβρουάριο 2021", "τις 12 Σεπτεμβρίου 2023", "την άνοιξη του 2001". */
function accusative(date: string, kind: DateKind): string {
  if (kind === 'day' || isTime(kind)) return `${/^1(?!\d)/.test(date) ? 'την' : 'τις'} ${date}`;
  if (kind === 'month') return `τον ${date.replace(/ος(?!\p{L})/u, 'ο')}`;
  if (kind === 'century') return `τον ${date.replace('ος ', 'ο ').replace('αιώνας', 'αιώνα')}`;
  if (kind === 'decade' || kind === 'millennium') return `τη ${date}`;
  if (date.startsWith('άνοιξη')) return `την ${date}`;
  return date.startsWith('χειμώνας') ? `τον ${date.replace('χειμώνας', 'χειμώνα')}` : `το ${date}`;
}

/** With its article: "του Απριλίου 2004", "της δεκαετίας του 1990". The only phrase here is the unknown year. */
function genitive(date: string, kind: DateKind): string {
  if (kind === 'phrase') return 'άγνωστου έτους';
  const isFeminine = kind === 'decade' || kind === 'millennium' || date.startsWith('άνοιξη');
  return `${isFeminine ? 'της' : 'του'} ${kind === 'day' ? date : inflectWords(date, GENITIVE)}`;
}

/** Days, months and years can do without the article: "μεταξύ 10 και 19 Ιουνίου 2004". */
function bareGenitive(date: string, kind: DateKind): string {
  if (kind === 'day') return date.replace(/^1η/, '1ης');
  return kind === 'month' || kind === 'year' ? inflectWords(date, MONTHS) : genitive(date, kind);
}

/** As an answer to "when?": "στις 12 Σεπτεμβρίου 2023", "τον Φεβρουάριο 2021". */
function when(date: string, kind: DateKind): string {
  if (kind === 'phrase') return date;
  return kind === 'day' || isTime(kind) ? `σ${accusative(date, kind)}` : accusative(date, kind);
}

/** Before what is a phrase itself, few prepositions can stand; before "about 1984" they can. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !date.startsWith(ABOUT);
}

/**
 * The months of the languages that are read anywhere, of each from January to December: English, French, German, Spanish,
 * Portuguese, Italian, Dutch. Without accents, in small letters.
 */
const MONTHS = [
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janner feber mrz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
].map((names) => names.split(' '));

/** Spring to winter, as EDTF counts them: from 21. */
const SEASONS = [
  'spring|printemps|fruhling|fruhjahr|primavera|lente',
  'summer|ete|sommer|verano|verao|estate|zomer',
  'autumn|fall|automne|herbst|otono|outono|autunno|herfst',
  'winter|hiver|invierno|inverno',
].map((names) => new RegExp(`^(?:${names})$`));

/** Words that say nothing of when. */
const FILLERS =
  /^(?:the|of|on|in|at|year|month|de|del|d|la|le|l|el|du|en|der|den|dem|im|am|vom|das|anno|an|annee|jahr|ano|do|da|di|dell|o)$/;

/** Words that say when within the day, month or year, which EDTF can't. */
const VAGUE =
  /^(?:early|mid|middle|late|beginning|end|start|night|evening|morning|afternoon|noon|midday|midnight|anfang|mitte|ende|nacht|abend|abends|morgens|vormittag|nachmittag|debut|milieu|mi|fin|nuit|soir|matin|principios|principio|inicios|mediados|finales|noche|tarde|manana|inicio|meados|final|noite|manha|inizio|inizi|meta|fine|begin|eind|midden)$/;

const WEEKDAYS =
  /^(?:mon|tues?|wed|thur?s?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;

const learnt = new Map<string, ReadonlyMap<string, number>>();

/** What a word of a date means: the number of a month, a season's in EDTF, nothing (0), or something vague. */
export type WordMeaning = number | 'vague' | undefined;

/**
 * Reads one word, in small letters and without accents. A month may be cut short where that leaves no doubt: "sept",
 * "janv", not "jui".
 * @param lang a language besides those that are always known
 */
export function meaningOf(word: string, lang?: string): WordMeaning {
  if (FILLERS.test(word) || WEEKDAYS.test(word)) return 0;
  if (VAGUE.test(word)) return 'vague';
  const season = SEASONS.findIndex((names) => names.test(word));
  if (season >= 0) return 21 + season;
  return knownMonth(word) ?? (lang ? monthsOf(lang).get(word) : undefined);
}

let beginnings: ReadonlyMap<string, number> | undefined;

function knownMonth(word: string): number | undefined {
  beginnings ??= readBeginnings();
  return beginnings.get(word) || undefined;
}

/** The months that three letters and more of their names mean; 0 for what begins several. */
function readBeginnings(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const names of MONTHS) {
    for (const [index, name] of names.entries()) {
      for (let length = 3; length <= name.length; length += 1) {
        const word = name.slice(0, length);
        const known = found.get(word) ?? index + 1;
        found.set(word, known === index + 1 ? known : 0);
      }
    }
  }
  return found;
}

/** The names of the months in any language that the browser knows, alone and behind a day. */
function monthsOf(lang: string): ReadonlyMap<string, number> {
  const known = learnt.get(lang);
  if (known) return known;
  const names = new Map<string, number>();
  learnt.set(lang, names);
  try {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(lang, { month, day, timeZone: 'UTC', calendar: 'gregory' });
        for (let index = 0; index < 12; index += 1) {
          const part = format.formatToParts(Date.UTC(2001, index, 15)).find(({ type }) => type === 'month');
          if (part) names.set(tidyWord(part.value), index + 1);
        }
      }
    }
  } catch {
    // A language that is not one has no names.
  }
  return names;
}

/** In small letters, without accents and full stops. */
export function tidyWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

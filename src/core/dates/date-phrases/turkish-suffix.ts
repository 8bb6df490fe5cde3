/** From where, "2020’den", or to where, "2008’e". */
export type TurkishCase = 'ablative' | 'dative';

type Endings = Readonly<Record<TurkishCase, string>>;

const AFTER_E: Endings = { ablative: 'den', dative: 'e' };
const AFTER_A: Endings = { ablative: 'dan', dative: 'a' };
const AFTER_HARD_E: Endings = { ablative: 'ten', dative: 'e' };
const AFTER_HARD_A: Endings = { ablative: 'tan', dative: 'a' };
const AFTER_I: Endings = { ablative: 'den', dative: 'ye' };

/** By what the number is read as: sıfır, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz. */
const ONES: readonly Endings[] = [
  AFTER_A,
  AFTER_E,
  AFTER_I,
  AFTER_HARD_E,
  AFTER_HARD_E,
  AFTER_HARD_E,
  { ablative: 'dan', dative: 'ya' },
  AFTER_I,
  AFTER_E,
  AFTER_A,
];
/** On, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan. */
const TENS: readonly Endings[] = [
  AFTER_A,
  AFTER_I,
  AFTER_A,
  AFTER_HARD_A,
  AFTER_I,
  AFTER_HARD_A,
  AFTER_HARD_E,
  AFTER_E,
  AFTER_A,
];

/**
 * A date with the ending of a case, by vowel harmony: "2008’e", "Nisan’dan", "19. yüzyıla". After digits and capitals
 * the ending has an apostrophe.
 *
 * @param isPossessive of "2001 yazı" or "2010 yılının 1. çeyreği", which take an "n": "2001 yazından"
 */
export function withTurkishSuffix(date: string, wanted: TurkishCase, isPossessive = false): string {
  const digits = /\d+$/.exec(date)?.[0];
  if (digits) return `${date}’${numberEndings(Number(digits))[wanted]}`;
  const word = /\p{L}*$/u.exec(date)?.[0] ?? '';
  const vowel = hasBackVowel(word) ? 'a' : 'e';
  if (isPossessive) return `${date}n${wanted === 'ablative' ? `d${vowel}n` : vowel}`;
  const apostrophe = /^\p{Lu}/u.test(word) ? '’' : '';
  const consonant = /[fstkçşhp]$/.test(word) ? 't' : 'd';
  return `${date}${apostrophe}${wanted === 'ablative' ? `${consonant}${vowel}n` : vowel}`;
}

/** Whether "lar" follows, as in "1990’lar", and not "ler", as in "1980’ler". */
export function takesBackVowel(value: number): boolean {
  return numberEndings(value).ablative.includes('a');
}

function numberEndings(value: number): Endings {
  if (value % 10 > 0 || value === 0) return ONES[value % 10] as Endings;
  // "Yüz" and "bin" sound alike here.
  return value % 100 > 0 ? (TENS[(value % 100) / 10 - 1] as Endings) : AFTER_E;
}

function hasBackVowel(word: string): boolean {
  return /[aıou][^aıoueiöü]*$/.test(word.toLocaleLowerCase('tr'));
}

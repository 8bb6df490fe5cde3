import { intlFormatter } from '../dates/intl-cache.js';

/** Letters that are there from the start: most others are spelled with them. */
const SEEDS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** A letter is spelled with so many at most. */
const LONGEST = 4;
/** Two letters that some languages read as one: no search by order finds these. */
const PAIRS = ['aa'];
/** So many folds are kept: pages have one language, or few. */
const CAPACITY = 8;

const folds = new Map<string, TextFold>();

/** The fold of a language, one for all who ask. */
export function textFold(locale: string): TextFold {
  const fold = folds.get(locale) ?? new TextFold(locale);
  if (!folds.has(locale) && folds.size >= CAPACITY) folds.delete(folds.keys().next().value as string);
  folds.set(locale, fold);
  return fold;
}

/**
 * Writes texts so that what a language takes for the same letters in a search is the same: "KÓVRIG" and "Kovrig" become
 * "kovrig", "Straße" becomes "strasse". What is the same is told by the language's own order of letters, `Intl.Collator`,
 * which is asked once for each letter; so a text costs no more than a walk through it.
 */
export class TextFold {
  readonly #collator: Intl.Collator;
  /** What each letter is written as. */
  readonly #known = new Map<string, string>();
  /** One letter of each kind, in their order. */
  readonly #letters: string[] = [];

  constructor(locale: string) {
    this.#collator = intlFormatter(Intl.Collator, locale, { sensitivity: 'base', usage: 'search' } as const);
    for (const seed of SEEDS) this.#write(seed);
  }

  /**
   * Any space, and any number of them, is one. Curled and straight quotation marks are the same, which not every browser's
   * order of letters says.
   */
  fold(text: string): string {
    const plain = text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
    return this.#writeAll(plain.normalize('NFC'));
  }

  #writeAll(letters: string): string {
    let written = '';
    for (const letter of letters) written += this.#known.get(letter) ?? this.#write(letter);
    return written;
  }

  #write(letter: string): string {
    const written = this.#asNothing(letter) ?? this.#asParts(letter) ?? this.#asLetters(letter);
    this.#known.set(letter, written);
    return written;
  }

  #isSame(a: string, b: string): boolean {
    return this.#collator.compare(a, b) === 0;
  }

  /** Accents that stand alone, soft hyphens. */
  #asNothing(letter: string): string | undefined {
    return this.#isSame(letter, '') ? '' : undefined;
  }

  /** Accented, wide and joined letters: as Unicode takes them apart, if the language does not mind. */
  #asParts(letter: string): string | undefined {
    const parts = letter.normalize('NFKD');
    if (parts === letter) return undefined;
    const written = this.#writeAll(parts);
    return this.#isSame(written, letter) ? written : undefined;
  }

  /** As a letter of its kind that is known, as several that are, or as itself. */
  #asLetters(letter: string): string {
    const place = this.#placeOf((known) => this.#collator.compare(known, letter));
    const known = this.#letters[place];
    if (known !== undefined && this.#isSame(known, letter)) return known;
    const spelled = this.#spell(letter, place);
    if (spelled === undefined) this.#letters.splice(place, 0, letter);
    return spelled ?? letter;
  }

  /**
   * A letter that stands for several ("ß") comes right behind the first of those and before the next letter; so do, behind
   * the first, the others.
   */
  #spell(letter: string, place: number): string | undefined {
    if (/\p{Ideographic}/u.test(letter)) return undefined;
    let spelled = this.#letters[place - 1];
    for (let length = 2; spelled !== undefined && length <= LONGEST; length += 1) {
      const begun: string = spelled;
      const next = this.#placeOf((known) => this.#collator.compare(begun + known, letter));
      const whole = begun + (this.#letters[next] ?? '');
      if (this.#isSame(whole, letter)) return whole;
      spelled = next > 0 ? begun + this.#letters[next - 1] : undefined;
    }
    return PAIRS.find((pair) => this.#isSame(pair, letter));
  }

  /** The place of the first letter that is not before what is looked for. */
  #placeOf(compare: (known: string) => number): number {
    let low = 0;
    let high = this.#letters.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(this.#letters[middle] as string) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

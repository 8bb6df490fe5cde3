/** How a text is set. */
export interface TextType {
  /** `text`: the serif of headings and titles; `ui`: the sans serif of dates and labels. */
  readonly family: 'text' | 'ui';
  /** In CSS pixels. */
  readonly size: number;
  /** 400 by default. */
  readonly weight?: 400 | 600 | 700;
  readonly style?: 'normal' | 'italic';
}

export interface MeasureText {
  /** The width of a text on one line, in CSS pixels. */
  (text: string, type: TextType): number;
  /** Most texts come out narrower than it says. */
  readonly isGenerous?: boolean;
}

/** Characters by their width, in hundredths of the size of the type. */
type Widths = readonly (readonly [width: number, characters: string])[];

/** Of the widest of the serifs that are usual on some system, each rounded up. */
const SERIF: Widths = [
  [33, " ,.'ijl·łı"],
  [40, '-:;‘’!()I[]ft¡ιΙ'],
  [48, '"r'],
  [54, '*_`sz“”„°г'],
  [60, '?Jcy–¿зстэζξςτ/\\aekovx|•øåðабвеоухьβγδηθνουχ'],
  [64, '0123456789$bdghnpqu{}«»€£đþдклряκλρ'],
  [68, 'LPSTßŁÞийнпцчГЗРТЬαμπσΡΤ'],
  [72, 'FVXYZъХφΓΔΖΛΣΥΧ'],
  [76, 'BCERАБВЕСУЭΑΒΕΞ'],
  [80, 'ADGKÅĐмфКЯψΚ'],
  [84, '#+<=>OQU^~×ØыДЛОЧЪωΘΟΩ'],
  [88, 'HNwюИЙНПФЦΗΝΠΦ'],
  [96, '&ж%mæшщΨ'],
  [104, '@—…œÆЫMWМΜ'],
  [120, 'ЖŒШЩЮ'],
];
/** The same of sans serifs. */
const SANS: Widths = [
  [28, 'ijlłı'],
  [32, ' ,.‘’·'],
  [40, '-:;IfιΙ!()/[\\]t¡'],
  [48, 'r"'],
  [52, 'J`sz“”„°г'],
  [56, '*?L_c|–ŁзсэεζνξΓ'],
  [60, 'kvxy•вктухьяγκλςτχ'],
  [64, '0123456789$FTabdeghnopqu{}«»¿€£ßøåđþðабелорчГЗТУβδηθμορσυΣΤ'],
  [68, 'ABEKPSVXYZÅÞийнпцАБВЕРХЬαΑΒΔΕΖΚΛΞΡΥΧ'],
  [76, 'CRдъКСЧЭЯπφHNUмИЙЛНПψΗΝΠ'],
  [80, '&DGOQØĐыДОЦΘΟΦΩ'],
  [88, '#+<=>^w~×юЪωΨфФЫ'],
  [96, 'MжшМΜ%щ'],
  [100, 'Wm—…æÆ'],
  [112, '@œŒЖШЮЩ'],
];
const BOLDER = { text: 1.12, ui: 1.16 };

/** What no table has: by its script, or else by what kind of sign it is. The first that fits counts. */
const CLASSES: readonly (readonly [RegExp, width: number])[] = [
  [/[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u, 0],
  [/[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u, 140],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yiii}\u3000-\u303f\uff00-\uff60]/u, 100],
  [/\p{Mc}/u, 45],
  [/[\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}]/u, 70],
  [/[\p{sc=Hebr}\p{sc=Thai}\p{sc=Laoo}]/u, 66],
  [/[\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Ethi}]/u, 70],
  [/[\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Tibt}]/u, 115],
  [/\p{Zs}/u, 50],
  [/\p{Lu}/u, 82],
  [/\p{Ll}/u, 70],
  [/./su, 90],
];

const known: Readonly<Record<TextType['family'], Map<string, number>>> = {
  text: widthsOf(SERIF),
  ui: widthsOf(SANS),
};

function widthsOf(widths: Widths): Map<string, number> {
  return new Map(widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width])));
}

/**
 * About how wide a text is where there is nothing to measure it with: outside of a browser, or where it is not known which
 * font will be there. On the generous side, so that what is placed by it does not overlap in any font that is usual: most
 * texts come out some tenths narrower.
 */
export const measureType: MeasureText = Object.assign(
  (text: string, { family, size, weight = 400 }: TextType) => {
    const widths = known[family];
    let width = 0;
    for (const character of text) width += widths.get(character) ?? learn(character, widths);
    return ((width * size) / 100) * (weight > 400 ? BOLDER[family] : 1);
  },
  { isGenerous: true },
);

/** An accent makes a letter no wider. */
function learn(character: string, widths: Map<string, number>): number {
  const [base = character] = character.normalize('NFD');
  const width = widths.get(base) ?? CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 100;
  // There are few scripts in one story, but 100,000 characters in all.
  if (widths.size < 5000) widths.set(character, width);
  return width;
}

/** A text in lines, as it is drawn where nothing else breaks it. */
export interface TextLines {
  readonly lines: readonly string[];
  /** Of the widest line, in CSS pixels. */
  readonly width: number;
  /** Not all of the text had room. */
  readonly isCut: boolean;
}

export interface TextRoom {
  /** In CSS pixels. */
  readonly width: number;
  /** Of lines; what has no room in them ends in an ellipsis. */
  readonly most: number;
  readonly measure: (text: string) => number;
}

/** So near to the narrowest room, in CSS pixels, lines are even enough. */
const EVEN = 4;
const ELLIPSIS = '…';
/** Scripts whose words stand side by side without spaces. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * Breaks a text between its words; a word that is wider than the room, anywhere. For drawings that have to break their
 * texts themselves, as those in SVG do.
 */
export function textLines(text: string, { width, most, measure }: TextRoom): TextLines {
  const lines: string[] = [''];
  for (const part of partsOf(text)) {
    const line = lines.at(-1) as string;
    if (measure((line + part).trimEnd()) <= width) lines[lines.length - 1] = line + part;
    else if (line === '') lines.splice(-1, 1, ...pieces(part, width, measure));
    else if (measure(part.trimEnd()) <= width) lines.push(part);
    else lines.push(...pieces(part, width, measure));
    if (lines.length > most) break;
  }
  const shown = lines.slice(0, most).map((line) => line.trimEnd());
  const isCut = lines.length > most;
  if (isCut) shown[most - 1] = shortened(shown[most - 1] as string, width, measure);
  return { lines: shown, width: Math.max(...shown.map(measure)), isCut };
}

/** The same number of lines, but each about as long as the others, as CSS has it in `text-wrap: balance`. */
export function balancedLines(text: string, room: TextRoom): TextLines {
  let found = textLines(text, room);
  if (found.isCut || found.lines.length < 2) return found;
  const { length } = found.lines;
  // Words that have room in a line are never parted.
  let least = Math.max(...partsOf(text).map((part) => room.measure(part.trimEnd())));
  for (let most = found.width; most - least > EVEN;) {
    const width = (least + most) / 2;
    const tried = textLines(text, { ...room, width });
    const isEven = !tried.isCut && tried.lines.length === length;
    if (isEven) [found, most] = [tried, Math.min(width, tried.width)];
    else least = width;
  }
  return found;
}

/** Words with what follows them up to the next place where a line can break. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of words.segment(text.trim().replace(/\s+/g, ' '))) {
    const before = parts.at(-1);
    const isBreak = before === undefined || before.endsWith(' ') || UNSPACED.test(segment);
    if (isBreak) parts.push(segment);
    else parts[parts.length - 1] = before + segment;
  }
  return parts;
}

/** A word that has no room in any line, in pieces that have. */
function pieces(word: string, width: number, measure: TextRoom['measure']): string[] {
  const found = [''];
  for (const { segment } of letters.segment(word)) {
    const line = (found.at(-1) as string) + segment;
    if (found.at(-1) === '' || measure(line.trimEnd()) <= width) found[found.length - 1] = line;
    else found.push(segment);
  }
  return found;
}

function shortened(line: string, width: number, measure: TextRoom['measure']): string {
  const kept = [...letters.segment(line)].map(({ segment }) => segment);
  while (kept.length > 0 && measure(`${kept.join('').trimEnd()}${ELLIPSIS}`) > width) kept.pop();
  return `${kept.join('').trimEnd()}${ELLIPSIS}`;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

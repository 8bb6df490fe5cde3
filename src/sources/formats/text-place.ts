/** A place in a text, both counted from 1; columns are UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function placeIn(starts: readonly number[], at: number): TextPlace {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: at - (starts[low] as number) + 1 };
}

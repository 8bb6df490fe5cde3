/** A rectangle; whether y runs up or down does not matter. */
export interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** What a rounding error of a double may be, in CSS pixels. */
const TOLERANCE = 1e-6;

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.left < b.right - TOLERANCE &&
    b.left < a.right - TOLERANCE &&
    a.low < b.high - TOLERANCE &&
    b.low < a.high - TOLERANCE
  );
}

/** The pairs of rectangles that overlap. */
export function overlappingPairs<T extends Rectangle>(rectangles: readonly T[]): [T, T][] {
  return rectangles.flatMap((a, index) =>
    rectangles
      .slice(index + 1)
      .filter((b) => overlaps(a, b))
      .map((b): [T, T] => [a, b]),
  );
}

/** Whether an upright line runs through the inside of a rectangle. */
export function crosses(
  line: { readonly x: number; readonly low: number; readonly high: number },
  box: Rectangle,
): boolean {
  const isWithin = box.left + TOLERANCE < line.x && line.x < box.right - TOLERANCE;
  return isWithin && line.low < box.high - TOLERANCE && box.low < line.high - TOLERANCE;
}

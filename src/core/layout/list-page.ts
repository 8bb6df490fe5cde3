/** The stretch of a list that is shown, by the places of its first item and of the one behind its last. */
export interface ListPage {
  readonly from: number;
  readonly to: number;
}

/** So many items are shown at first, and come at a time. */
export const PAGE = 100;

/** The page at the start of a list, or around an item that has to be seen. */
export function pageAround(place: number, count: number): ListPage {
  const from = Math.max(0, Math.min(place - PAGE / 2, count - PAGE));
  return { from, to: Math.min(count, from + PAGE) };
}

/** The same with more behind it, or before it. */
export function longerPage({ from, to }: ListPage, way: 1 | -1, count: number): ListPage {
  return way > 0 ? { from, to: Math.min(count, to + PAGE) } : { from: Math.max(0, from - PAGE), to };
}

/** What may stand back behind what a reader looks for. */
interface Item {
  readonly id: string;
  readonly dimmed?: boolean;
}

/** Marks those that do not match; the open event never stands back. Without a search they stay as they are. */
export function dimItems<T extends Item>(
  items: readonly T[],
  matching: ReadonlySet<string> | undefined,
  selected: string | undefined,
): readonly T[] {
  if (!matching) return items;
  return items.map((item) => ({ ...item, dimmed: item.id !== selected && !matching.has(item.id) }));
}

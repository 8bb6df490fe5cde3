/** A stretch along the axis, in CSS pixels. */
export interface Box {
  readonly from: number;
  readonly to: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether no point lies under more than `rows` boxes once `box` joins the others. */
export function fitsDepth(boxes: readonly Box[], box: Box, rows: number): boolean {
  const near = boxes.filter((other) => overlap(other, box));
  if (near.length < rows) return true;
  // The depth changes only where a box begins.
  return [box, ...near].every(({ from }) => {
    const at = Math.max(from, box.from);
    return near.filter((other) => other.from <= at && at < other.to).length < rows;
  });
}

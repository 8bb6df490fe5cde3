/** Whether a reader could see a node, as far as its own styles tell. */
export function isSeen(node) {
  return node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** A node's box as far as it lies within another, which clips it; empty where it lies outside. */
export function boxOf(node, clip) {
  const inner = node.getBoundingClientRect();
  const outer = clip.getBoundingClientRect();
  return {
    left: Math.max(inner.left, outer.left, 0),
    right: Math.min(inner.right, outer.right, innerWidth),
    top: Math.max(inner.top, outer.top, 0),
    bottom: Math.min(inner.bottom, outer.bottom, innerHeight),
  };
}

/** How many boxes overlap by more than a pixel in both directions, as pairs. */
export function overlappingPairs(boxes) {
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  let pairs = 0;
  for (const [index, box] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length && sorted[next].left < box.right - 1; next++) {
      const other = sorted[next];
      const width = Math.min(box.right, other.right) - other.left;
      const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      if (width > 1 && height > 1) pairs++;
    }
  }
  return pairs;
}

/** The boxes of which anything is seen. */
export function visibleBoxes(boxes) {
  return boxes.filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
}

/**
 * Where labels stand in a column: in their order, none over another, and with the least sum of squared distances from
 * where they want to stand. Labels that would overlap are pooled and moved together (pool adjacent violators), each at
 * most once, so that it costs no more than there are labels. All lengths are in one unit, such as CSS pixels.
 *
 * @param wanted the tops that they want, ascending or not
 * @param gap the least that is free between two of them
 * @param room where the last has to end, if all of them fit in there
 * @returns the tops that they get, the first at 0 or below it
 */
export function isotonicLabels(
  wanted: ArrayLike<number>,
  heights: ArrayLike<number>,
  gap: number,
  room = Infinity,
): Float64Array {
  const count = wanted.length;
  const tops = new Float64Array(count);
  const means = new Float64Array(count);
  const sizes = new Uint32Array(count);
  let blocks = 0;
  // Without the heights of those before it, a label may stand anywhere below the one before it.
  let before = 0;
  for (let index = 0; index < count; index += 1) {
    let mean = (wanted[index] as number) - before;
    let size = 1;
    for (; blocks > 0 && (means[blocks - 1] as number) > mean; blocks -= 1) {
      const pooled = sizes[blocks - 1] as number;
      mean += (((means[blocks - 1] as number) - mean) * pooled) / (size + pooled);
      size += pooled;
    }
    means[blocks] = mean;
    sizes[blocks] = size;
    blocks += 1;
    tops[index] = before;
    before += (heights[index] as number) + gap;
  }
  // The best places within bounds are the best ones of all, kept within them.
  const last = Math.max(0, room - (before - gap));
  let index = 0;
  for (let block = 0; block < blocks; block += 1) {
    const shift = Math.min(Math.max(0, means[block] as number), last);
    for (const end = index + (sizes[block] as number); index < end; index += 1)
      tops[index] = (tops[index] as number) + shift;
  }
  return tops;
}

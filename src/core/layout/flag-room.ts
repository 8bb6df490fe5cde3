/** A flag takes at most this share of the width, so that it always has room on one side of its pole. */
export const FLAG_SHARE = 0.48;

/** More events than one in so many CSS pixels are a crowd: their flags have one line, their marks gather. */
export const CROWD_SHARE = 30;

/** Each of several bands has fewer rows than one for all, but two at least. */
export function rowsOf(rows: number, bandCount: number): number {
  return Math.max(2, Math.ceil(rows / bandCount));
}

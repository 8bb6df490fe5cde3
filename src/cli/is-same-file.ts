import { statSync, type BigIntStats } from 'node:fs';
import { resolve } from 'node:path';

/** Whether two paths lead to one file: in other spellings, through links, or to what is not there yet. */
export function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  const [one, other] = [numberOf(a), numberOf(b)];
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/** Undefined for what can't be looked at: that is told where it is read or written. */
function numberOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

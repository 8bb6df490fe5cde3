/** A name that is likely meant by one that is not known: a third of its letters may be wrong. Undefined where none is near. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(given.length < 4 ? 1 : 2, Math.floor(given.length / 3)) + 1;
  for (const name of names) {
    const far = name.startsWith(wanted) && wanted.length > 1 ? 1 : editDistance(wanted, name);
    if (far < least) [nearest, least] = [name, far];
  }
  return nearest;
}

/** How many letters are to be changed, added, left out or exchanged with the next (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isExchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (isSame ? 0 : 1),
        isExchange ? (beforeLast[j - 2] as number) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}

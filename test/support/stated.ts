/** What an object states: its keys but for those whose value is undefined, which say no more than a missing key. */
export function stated(object: object | undefined): object {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([, value]) => value !== undefined));
}

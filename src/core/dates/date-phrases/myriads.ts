/**
 * The large numbers of Japanese and Korean as newspapers write them, in units of ten thousand: "1億7000万" for the
 * "1.7億" of `Intl`, "2万2000" for "22,000". What is no such number comes back as it is.
 *
 * @param units of 10⁴, 10⁸ and 10¹² in the language
 * @param space between two units
 */
export function myriads(count: string, units: readonly [string, string, string], space = ''): string {
  const digits = count.replace(/,/g, '');
  const [, whole = '', part = '', unit = ''] = /^(\d+)(?:\.(\d{1,4}))?(\D?)$/.exec(digits) ?? [];
  if (unit === '' && whole.length > 4 && !part) {
    return myriads(`${whole.slice(0, -4)}.${whole.slice(-4)}${units[0]}`, units, space);
  }
  const index = units.indexOf(unit);
  if (index < 0) return count;
  const rest = Number(part.padEnd(4, '0'));
  return rest ? `${whole}${unit}${space}${rest}${units[index - 1] ?? ''}` : `${whole}${unit}`;
}

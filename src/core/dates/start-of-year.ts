import { daysFromCivil } from './calendar.js';

/** The moment at which a year of any size begins, in ms since the epoch UTC. */
export function startOfYear(year: bigint): bigint {
  // After 400 years, which have 146,097 days, the calendar repeats.
  const days = (year / 400n) * 146_097n + BigInt(daysFromCivil(Number(year % 400n)));
  return days * 86_400_000n;
}

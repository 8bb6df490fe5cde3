/**
 * One place that makes `Intl` formatters and keeps them.
 *
 * Why: making an `Intl.DateTimeFormat` costs some twenty times what using it does, and a crowded timeline words
 * thousands of dates with a handful of settings.
 *
 * Why sharing is safe: a formatter never changes after it is made, and the key holds everything it is made from.
 * Nothing of a story is in it, so several timelines on one page may share.
 *
 * Why it is bounded: locales and time zones come from pages and story files. A page that goes through all of them
 * must not make the cache grow for as long as it is open. A full cache drops what was made first; the timelines in
 * use then make theirs again.
 *
 * Nothing here depends on the machine: the locale falls back to English (not to the system's), the time zone is
 * always given and the calendar is always the Gregorian one.
 */
const CAPACITY = 128;
const FALLBACK_LOCALE = 'en';
const formatters = new Map<string, object>();

type FormatterClass<Options, Formatter> = new (locales: string[], options: Options) => Formatter;

/**
 * A shared formatter. A `locale` that is no language tag, or that `Intl` has no data for, gives an English one; a time
 * zone that `Intl` does not know, one in UTC.
 */
export function intlFormatter<Options extends object, Formatter extends object>(
  formatterClass: FormatterClass<Options, Formatter>,
  locale: string,
  options: Options,
): Formatter {
  const key = `${formatterClass.name} ${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) as Formatter | undefined;
  if (known) return known;
  const formatter = makeFormatter(formatterClass, locale, options);
  if (formatters.size >= CAPACITY) formatters.delete(formatters.keys().next().value as string);
  formatters.set(key, formatter);
  return formatter;
}

/** A shared formatter of dates: Gregorian, and UTC where no other zone is asked for. */
export function dateFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return intlFormatter(Intl.DateTimeFormat, locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
}

/** The formatter asked for, or else the nearest to it that can be made. */
function makeFormatter<Options extends object, Formatter>(
  formatterClass: FormatterClass<Options, Formatter>,
  locale: string,
  options: Options,
): Formatter {
  for (const locales of [[locale, FALLBACK_LOCALE], [FALLBACK_LOCALE]]) {
    for (const zone of [undefined, { timeZone: 'UTC' }]) {
      try {
        return new formatterClass(locales, { ...options, ...zone });
      } catch {
        // The tag or the zone was at fault: the next try is without.
      }
    }
  }
  // The options were at fault: this throws the error that says so.
  return new formatterClass([FALLBACK_LOCALE], options);
}

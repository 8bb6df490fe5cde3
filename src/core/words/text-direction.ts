/** Letters of scripts that are written from right to left. */
const RTL = /^[^\p{L}]*[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** The direction of a text, which its first letter tells. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return RTL.test(text) ? 'rtl' : 'ltr';
}

/** The direction in which a language is written. @param locale BCP 47 */
export function localeDirection(locale: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(locale).maximize();
    return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  } catch {
    // No language tag.
    return 'ltr';
  }
}

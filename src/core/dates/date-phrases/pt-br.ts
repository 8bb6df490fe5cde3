import type { DateKind, DatePhrases } from '../date-phrases.js';
import { pt } from './pt.js';

/** Portuguese as in Brazil. */
export const ptBr: DatePhrases = {
  ...pt,
  possibly: (date, kind) => pt.possibly(date, kind).replace(/^(possivelmente) a (?=\d)/, '$1 em '),
  until,
  startUnknown: (date, kind) => `${until(date, kind)}, início desconhecido`,
  age: (...asked) => (pt.age?.(...asked) ?? '').replace('milénio', 'milênio'),
  tidy: (text, kind) => withFirst(pt.tidy?.(text, kind) ?? text, kind),
  ofSomeYear: (date, years, kind) => pt.ofSomeYear?.(withFirst(date, 'day'), years, kind) ?? date,
};

/** "Até o verão", where Portugal says "até ao verão". */
function until(date: string, kind: DateKind): string {
  return pt
    .until(date, kind)
    .replace(/^até ao /, 'até o ')
    .replace(/^até à /, 'até a ');
}

/** The first of a month is "1º", and no other day is an ordinal; the year "1 a.C." is not. */
function withFirst(text: string, kind: DateKind): string {
  if (kind === 'year' || kind === 'month') return text;
  return text.replace(/(?<![\d:.,])1(?= de \p{L}{3}|\s?–|$)/gu, '1º');
}

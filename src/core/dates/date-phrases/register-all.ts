import { registerDatePhrases, type DatePhrases } from '../date-phrases.js';
import { SIGNS } from '../sign-phrases.js';
import { ar } from './ar.js';
import { bn } from './bn.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { el } from './el.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ptBr } from './pt-br.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { sw } from './sw.js';
import { th } from './th.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import { zh } from './zh.js';
import { zhHant } from './zh-hant.js';

const PHRASES: Readonly<Record<string, DatePhrases>> = {
  ar,
  bn,
  cs,
  da,
  de,
  el,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  'pt-br': ptBr,
  ro,
  ru,
  sv,
  sw,
  th,
  tr,
  uk,
  vi,
  zh,
  'zh-hant': zhHant,
};

// For programs that cannot wait: the element fetches the one language that it needs.
registerDatePhrases('', SIGNS);
for (const [language, phrases] of Object.entries(PHRASES)) registerDatePhrases(language, phrases);

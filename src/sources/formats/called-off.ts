/** What became of an event that was announced. */
export type Announced = 'cancelled' | 'postponed';

/** By language: what is said of an event that is cancelled, and of one that is postponed, whatever it is called. */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'ملغى|مؤجل',
  bn: 'বাতিল|স্থগিত',
  cs: 'Zrušeno|Odloženo',
  da: 'Aflyst|Udsat',
  de: 'Abgesagt|Verschoben',
  el: 'Ακυρώθηκε|Αναβλήθηκε',
  en: 'Cancelled|Postponed',
  es: 'Cancelado|Aplazado',
  fa: 'لغو شد|به تعویق افتاد',
  fi: 'Peruttu|Lykätty',
  fr: 'Annulé|Reporté',
  he: 'בוטל|נדחה',
  hi: 'रद्द|स्थगित',
  id: 'Dibatalkan|Ditunda',
  it: 'Annullato|Rinviato',
  ja: '中止|延期',
  ko: '취소|연기',
  nb: 'Avlyst|Utsatt',
  nl: 'Afgelast|Uitgesteld',
  pl: 'Odwołane|Przełożone',
  pt: 'Cancelado|Adiado',
  ro: 'Anulat|Amânat',
  ru: 'Отменено|Отложено',
  sv: 'Inställt|Uppskjutet',
  sw: 'Imefutwa|Imeahirishwa',
  th: 'ยกเลิก|เลื่อน',
  tr: 'İptal edildi|Ertelendi',
  uk: 'Скасовано|Відкладено',
  vi: 'Đã hủy|Hoãn',
  zh: '已取消|延期',
};
const OTHER_NAMES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };
/** In English with one l or two. */
const SAID = { cancelled: /\bcancell?ed\b/i, postponed: /\bpostponed\b/i };

/**
 * The title of an event that was called off, with that before it: a reader would else take it for something that took
 * place. It is no claim that was taken back, so it has no status. Programs that say so in the title are not repeated.
 * @param lang BCP 47; English where it is not known
 */
export function calledOff(title: string | undefined, announced: Announced, lang = 'en'): string {
  const [primary = ''] = lang.toLowerCase().split('-');
  const language = Object.hasOwn(OTHER_NAMES, primary) ? (OTHER_NAMES[primary] ?? '') : primary;
  const words = (Object.hasOwn(WORDS, language) && WORDS[language]) || 'Cancelled|Postponed';
  const word = words.split('|')[announced === 'cancelled' ? 0 : 1] ?? '';
  if (!title) return word;
  if (SAID[announced].test(title) || title.toLowerCase().includes(word.toLowerCase())) return title;
  const colon = language === 'fr' ? '\u00a0: ' : language === 'ja' || language === 'zh' ? '：' : ': ';
  return `${word}${colon}${title}`;
}

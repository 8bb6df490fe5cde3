import type { PhraseCases } from './phrase-cases.js';

/** Intervals and sets. */
export const stretchCases: PhraseCases = {
  '2001-22/..': {
    de: 'seit dem Sommer 2001',
    fr: 'depuis l’été 2001',
    es: 'desde el verano de 2001',
    ar: 'منذ صيف 2001',
  },
  '19XX/..': {
    de: 'seit dem 20. Jahrhundert',
    fr: 'depuis le XXe siècle',
    es: 'desde el siglo XX',
    ar: 'منذ القرن العشرين',
  },
  '2020/..': { de: 'seit 2020', fr: 'depuis 2020', es: 'desde 2020', ar: 'منذ عام 2020' },
  '../1985-04': { de: 'bis April 1985', fr: 'jusqu’en avril 1985', es: 'hasta abril de 1985', ar: 'حتى أبريل 1985' },
  '../1985-04-02': {
    de: 'bis zum 2. April 1985',
    fr: 'jusqu’au 2 avril 1985',
    es: 'hasta el 2 de abril de 1985',
    ar: 'حتى 2 أبريل 1985',
  },
  '../198X': {
    de: 'bis zu den 1980er-Jahren',
    fr: 'jusqu’aux années 1980',
    es: 'hasta la década de 1980',
    ar: 'حتى ثمانينيات القرن العشرين',
  },
  '1985-04/': {
    de: 'ab April 1985, Ende unbekannt',
    fr: 'à partir d’avril 1985, fin inconnue',
    es: 'desde abril de 1985, fin desconocido',
    ar: 'من أبريل 1985، النهاية غير معروفة',
  },
  '/1985~': {
    de: 'bis etwa 1985, Beginn unbekannt',
    fr: 'jusque vers 1985, début inconnu',
    es: 'hasta aproximadamente 1985, inicio desconocido',
    ar: 'حتى نحو عام 1985، البداية غير معروفة',
  },
  '2021-02-01/2021-02-03': {
    de: 'vom 1. bis zum 3. Februar 2021',
    fr: 'du 1er au 3 février 2021',
    es: 'del 1 al 3 de febrero de 2021',
    ar: 'من 1 إلى 3 فبراير 2021',
  },
  '2021-04/2021-10': {
    de: 'von April bis Oktober 2021',
    fr: 'd’avril à octobre 2021',
    es: 'de abril a octubre de 2021',
    ar: 'من أبريل إلى أكتوبر 2021',
  },
  '2021-02~/2021-04-05': {
    de: 'von etwa Februar 2021 bis zum 5. April 2021',
    fr: 'd’environ février 2021 au 5 avril 2021',
    es: 'desde aproximadamente febrero de 2021 hasta el 5 de abril de 2021',
    ar: 'من نحو فبراير 2021 إلى 5 أبريل 2021',
  },
  '1985~/..': {
    de: 'seit etwa 1985',
    fr: 'depuis environ 1985',
    es: 'desde aproximadamente 1985',
    ar: 'منذ نحو عام 1985',
  },
  '1985/1990~': {
    de: 'von 1985 bis etwa 1990',
    fr: 'de 1985 à environ 1990',
    es: 'de 1985 a aproximadamente 1990',
    ar: 'من عام 1985 إلى نحو عام 1990',
  },
  '2021-02-01~/2021-03': {
    de: 'Beginn: um den 1. Februar 2021; Ende: März 2021',
    fr: 'début : vers le 1er février 2021 ; fin : mars 2021',
    es: 'inicio: hacia el 1 de febrero de 2021; fin: marzo de 2021',
    ar: 'من نحو 1 فبراير 2021 إلى مارس 2021',
  },
  '1985?/..': {
    de: 'Beginn: möglicherweise 1985',
    fr: 'début : peut-être 1985',
    es: 'inicio: posiblemente 1985',
    ar: 'البداية: ربما عام 1985',
  },
  '1964/2008': {
    de: 'von 1964 bis 2008',
    fr: 'de 1964 à 2008',
    es: 'de 1964 a 2008',
    ar: 'من عام 1964 إلى عام 2008',
  },
  '[1670..1672]': {
    de: 'zwischen 1670 und 1672',
    fr: 'entre 1670 et 1672',
    es: 'entre 1670 y 1672',
    ar: 'بين عامي 1670 و1672',
  },
  '-0049-03/-0043-04': {
    de: 'von März 50 bis April 44 v. Chr.',
    fr: 'de mars 50 à avril 44 av. J.-C.',
    es: 'de marzo de 50 a abril de 44 a. C.',
    ar: 'من مارس 50 إلى أبريل 44 ق.م',
  },
  '[2023-09-12,2023-09-14..2023-09-16]': {
    de: '12. September 2023 oder 14. bis 16. September 2023',
    fr: '12 septembre 2023 ou 14 au 16 septembre 2023',
    es: '12 de septiembre de 2023 o 14 al 16 de septiembre de 2023',
    ar: '12 سبتمبر 2023 أو 14 إلى 16 سبتمبر 2023',
  },
  '2001-21/2003-23': {
    de: 'vom Frühling 2001 bis zum Herbst 2003',
    fr: 'du printemps 2001 à l’automne 2003',
    es: 'desde la primavera de 2001 hasta el otoño de 2003',
    ar: 'من ربيع 2001 إلى خريف 2003',
  },
  '[1667,1668,1670..1672]': {
    de: '1667 oder 1668 oder 1670 bis 1672',
    fr: '1667 ou 1668 ou 1670 à 1672',
    es: '1667 o 1668 o 1670 a 1672',
    ar: '1667 أو 1668 أو 1670 إلى 1672',
  },
  '[..1984]': { de: '1984 oder früher', fr: '1984 ou avant', es: '1984 o antes', ar: '1984 أو قبل ذلك' },
};

/** Where there is little room. */
export const shortCases: PhraseCases = {
  '2021-02-01/2021-02-03': {
    de: '1.–3. Feb. 2021',
    fr: '1er–3 févr. 2021',
    es: '1–3 feb 2021',
    ar: '1–3 فبراير 2021',
  },
  '156X-12-25': {
    de: '25. Dez. (1560er)',
    fr: '25 déc. (années 1560)',
    es: '25 dic (década de 1560)',
    ar: '25 ديسمبر (ستينيات القرن السادس عشر)',
  },
  '2010-37': { de: 'Jan.–Apr. 2010', fr: 'janv.–avr. 2010', es: 'ene–abr 2010', ar: 'يناير – أبريل 2010' },
  '18XX-XX': { de: '19. Jh.', fr: 'XIXe s.', es: 'siglo XIX', ar: 'القرن التاسع عشر' },
  '1985~/1990?': {
    de: 'um 1985 – möglicherweise 1990',
    fr: 'vers 1985 – peut-être 1990',
    es: 'hacia 1985 – posiblemente 1990',
    ar: 'نحو عام 1985 – ربما عام 1990',
  },
};

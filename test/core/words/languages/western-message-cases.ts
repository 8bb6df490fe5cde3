/** The numbers of each row. */
export const COUNTS = [1, 2, 5, 21, 100] as const;

export interface MessageCases {
  readonly eventCount: readonly string[];
  readonly newEvents: readonly string[];
  readonly sourceCount: readonly string[];
  readonly problems: readonly string[];
  /** Of months. */
  readonly quiet: readonly string[];
  /** One of so many. */
  readonly someOf: readonly string[];
  /** "3 events, May 2023, among them …", with marks that set the title apart. */
  readonly cluster: string;
}

const rows = (text: (count: number) => string): string[] => COUNTS.map(text);

export const messageCases: Readonly<Record<string, MessageCases>> = {
  ar: {
    eventCount: ['حدث واحد', 'حدثان', '5 أحداث', '21 حدثًا', '100 حدث'],
    newEvents: ['حدث جديد واحد', 'حدثان جديدان', '5 أحداث جديدة', '21 حدثًا جديدًا', '100 حدث جديد'],
    sourceCount: ['مصدر واحد', 'مصدران', '5 مصادر', '21 مصدرًا', '100 مصدر'],
    problems: ['مشكلة واحدة', 'مشكلتان', '5 مشكلات', '21 مشكلة', '100 مشكلة'].map(
      (counted) => `${counted} في بيانات هذا التسلسل الزمني`,
    ),
    quiet: ['شهر', 'شهران', '5 أشهر', '21 شهرًا', '100 شهر'].map((counted) => `${counted} بلا أحداث`),
    someOf: ['1 من حدث واحد', '1 من حدثين', '1 من 5 أحداث', '1 من 21 حدثًا', '1 من 100 حدث'],
    cluster: '5 أحداث، مايو 2023، من بينها «\u2068Vote\u2069»',
  },
  fr: {
    eventCount: rows((count) => `${count} ${count === 1 ? 'événement' : 'événements'}`),
    newEvents: rows((count) => `${count} ${count === 1 ? 'nouvel événement' : 'nouveaux événements'}`),
    sourceCount: rows((count) => `${count} ${count === 1 ? 'source' : 'sources'}`),
    problems: rows((count) => `${count} problème${count === 1 ? '' : 's'} dans les données de cette chronologie`),
    quiet: rows((count) => `${count} mois sans événement`),
    someOf: [
      '1 sur 1 événement',
      '1 des 2 événements',
      '1 des 5 événements',
      '1 des 21 événements',
      '1 des 100 événements',
    ],
    cluster: '5 événements, mai 2023, dont « \u2068Vote\u2069 »',
  },
  es: {
    eventCount: rows((count) => `${count} acontecimiento${count === 1 ? '' : 's'}`),
    newEvents: rows((count) => `${count} ${count === 1 ? 'acontecimiento nuevo' : 'acontecimientos nuevos'}`),
    sourceCount: rows((count) => `${count} fuente${count === 1 ? '' : 's'}`),
    problems: rows((count) => `${count} problema${count === 1 ? '' : 's'} en los datos de esta cronología`),
    quiet: rows((count) => `${count} ${count === 1 ? 'mes' : 'meses'} sin novedad`),
    someOf: rows((count) => `1 de ${count} acontecimiento${count === 1 ? '' : 's'}`),
    cluster: '5 acontecimientos, mayo de 2023, entre ellos «\u2068Vote\u2069»',
  },
  it: {
    eventCount: rows((count) => `${count} ${count === 1 ? 'evento' : 'eventi'}`),
    newEvents: rows((count) => `${count} ${count === 1 ? 'nuovo evento' : 'nuovi eventi'}`),
    sourceCount: rows((count) => `${count} ${count === 1 ? 'fonte' : 'fonti'}`),
    problems: rows((count) => `${count} ${count === 1 ? 'problema' : 'problemi'} nei dati di questa cronologia`),
    quiet: rows((count) => `${count} ${count === 1 ? 'mese' : 'mesi'} senza novità`),
    someOf: rows((count) => `1 su ${count} ${count === 1 ? 'evento' : 'eventi'}`),
    cluster: '5 eventi, maggio 2023, tra cui «\u2068Vote\u2069»',
  },
  pt: {
    eventCount: rows((count) => `${count} acontecimento${count === 1 ? '' : 's'}`),
    newEvents: rows((count) => `${count} ${count === 1 ? 'novo acontecimento' : 'novos acontecimentos'}`),
    sourceCount: rows((count) => `${count} fonte${count === 1 ? '' : 's'}`),
    problems: rows((count) => `${count} problema${count === 1 ? '' : 's'} nos dados desta cronologia`),
    quiet: rows((count) => `${count} ${count === 1 ? 'mês' : 'meses'} sem novidades`),
    someOf: rows((count) => `1 de ${count} acontecimento${count === 1 ? '' : 's'}`),
    cluster: '5 acontecimentos, maio de 2023, entre os quais «\u2068Vote\u2069»',
  },
  'pt-BR': {
    eventCount: rows((count) => `${count} acontecimento${count === 1 ? '' : 's'}`),
    newEvents: rows((count) => `${count} ${count === 1 ? 'novo acontecimento' : 'novos acontecimentos'}`),
    sourceCount: rows((count) => `${count} fonte${count === 1 ? '' : 's'}`),
    problems: rows((count) => `${count} problema${count === 1 ? '' : 's'} nos dados desta linha do tempo`),
    quiet: rows((count) => `${count} ${count === 1 ? 'mês' : 'meses'} sem novidades`),
    someOf: rows((count) => `1 de ${count} acontecimento${count === 1 ? '' : 's'}`),
    cluster: '5 acontecimentos, maio de 2023, entre eles “\u2068Vote\u2069”',
  },
  ro: {
    eventCount: ['1 eveniment', '2 evenimente', '5 evenimente', '21 de evenimente', '100 de evenimente'],
    newEvents: [
      '1 eveniment nou',
      '2 evenimente noi',
      '5 evenimente noi',
      '21 de evenimente noi',
      '100 de evenimente noi',
    ],
    sourceCount: ['1 sursă', '2 surse', '5 surse', '21 de surse', '100 de surse'],
    problems: ['1 problemă', '2 probleme', '5 probleme', '21 de probleme', '100 de probleme'].map(
      (counted) => `${counted} în datele acestei cronologii`,
    ),
    quiet: ['1 lună', '2 luni', '5 luni', '21 de luni', '100 de luni'].map((counted) => `${counted} fără noutăți`),
    someOf: [
      '1 din 1 eveniment',
      '1 din 2 evenimente',
      '1 din 5 evenimente',
      '1 din 21 de evenimente',
      '1 din 100 de evenimente',
    ],
    cluster: '5 evenimente, mai 2023, printre care „\u2068Vote\u2069”',
  },
  nl: {
    eventCount: rows((count) => `${count} ${count === 1 ? 'gebeurtenis' : 'gebeurtenissen'}`),
    newEvents: rows((count) => `${count} ${count === 1 ? 'nieuwe gebeurtenis' : 'nieuwe gebeurtenissen'}`),
    sourceCount: rows((count) => `${count} ${count === 1 ? 'bron' : 'bronnen'}`),
    problems: rows((count) => `${count} ${count === 1 ? 'probleem' : 'problemen'} in de gegevens van deze tijdlijn`),
    quiet: rows((count) => `${count} stille ${count === 1 ? 'maand' : 'maanden'}`),
    someOf: [
      '1 van 1 gebeurtenis',
      '1 van de 2 gebeurtenissen',
      '1 van de 5 gebeurtenissen',
      '1 van de 21 gebeurtenissen',
      '1 van de 100 gebeurtenissen',
    ],
    cluster: '5 gebeurtenissen, mei 2023, waaronder ‘\u2068Vote\u2069’',
  },
  id: {
    eventCount: rows((count) => `${count} peristiwa`),
    newEvents: rows((count) => `${count} peristiwa baru`),
    sourceCount: rows((count) => `${count} sumber`),
    problems: rows((count) => `${count} masalah dalam data lini masa ini`),
    quiet: rows((count) => `${count} bulan tanpa peristiwa`),
    someOf: rows((count) => `1 dari ${count} peristiwa`),
    cluster: '5 peristiwa, Mei 2023, di antaranya “\u2068Vote\u2069”',
  },
  sw: {
    eventCount: rows((count) => `${count === 1 ? 'Tukio' : 'Matukio'} ${count}`),
    newEvents: rows((count) => `${count === 1 ? 'Tukio jipya' : 'Matukio mapya'} ${count}`),
    sourceCount: rows((count) => `${count === 1 ? 'Chanzo' : 'Vyanzo'} ${count}`),
    problems: rows((count) => `${count === 1 ? 'Tatizo' : 'Matatizo'} ${count} katika data ya habari hii`),
    quiet: rows((count) => `${count === 1 ? 'Mwezi' : 'Miezi'} ${count} bila tukio`),
    someOf: rows((count) => `1 kati ya ${count === 1 ? 'tukio' : 'matukio'} ${count}`),
    cluster: 'Matukio 5, Mei 2023, yakiwemo “\u2068Vote\u2069”',
  },
};

/** The numbers of each row. */
export const COUNTS = [1, 2, 5, 21, 100] as const;

export interface MessageCases {
  readonly eventCount: readonly string[];
  readonly newEvents: readonly string[];
  readonly sourceCount: readonly string[];
  /** Of months. */
  readonly quiet: readonly string[];
  readonly showEarlier: readonly string[];
  /** One of so many. */
  readonly someOf: readonly string[];
  /** "5 events, May 2023, among them …", with marks that set the title apart. */
  readonly cluster: string;
}

export const messageCases: Readonly<Record<string, MessageCases>> = {
  cs: {
    eventCount: ['1 událost', '2 události', '5 událostí', '21 událostí', '100 událostí'],
    newEvents: ['1 nová událost', '2 nové události', '5 nových událostí', '21 nových událostí', '100 nových událostí'],
    sourceCount: ['1 zdroj', '2 zdroje', '5 zdrojů', '21 zdrojů', '100 zdrojů'],
    quiet: [
      '1 měsíc bez událostí',
      '2 měsíce bez událostí',
      '5 měsíců bez událostí',
      '21 měsíců bez událostí',
      '100 měsíců bez událostí',
    ],
    showEarlier: [
      'Zobrazit 1 dřívější',
      'Zobrazit 2 dřívější',
      'Zobrazit 5 dřívějších',
      'Zobrazit 21 dřívějších',
      'Zobrazit 100 dřívějších',
    ],
    someOf: ['1 z 1 události', '1 z 2 událostí', '1 z 5 událostí', '1 z 21 událostí', '1 z 100 událostí'],
    cluster: '5 událostí, květen 2023, mimo jiné „\u2068Vote\u2069“',
  },
  pl: {
    eventCount: ['1 wydarzenie', '2 wydarzenia', '5 wydarzeń', '21 wydarzeń', '100 wydarzeń'],
    newEvents: [
      '1 nowe wydarzenie',
      '2 nowe wydarzenia',
      '5 nowych wydarzeń',
      '21 nowych wydarzeń',
      '100 nowych wydarzeń',
    ],
    sourceCount: ['1 źródło', '2 źródła', '5 źródeł', '21 źródeł', '100 źródeł'],
    quiet: [
      '1 miesiąc bez wydarzeń',
      '2 miesiące bez wydarzeń',
      '5 miesięcy bez wydarzeń',
      '21 miesięcy bez wydarzeń',
      '100 miesięcy bez wydarzeń',
    ],
    showEarlier: [
      'Pokaż 1 wcześniejsze',
      'Pokaż 2 wcześniejsze',
      'Pokaż 5 wcześniejszych',
      'Pokaż 21 wcześniejszych',
      'Pokaż 100 wcześniejszych',
    ],
    someOf: ['1 z 1 wydarzenia', '1 z 2 wydarzeń', '1 z 5 wydarzeń', '1 z 21 wydarzeń', '1 z 100 wydarzeń'],
    cluster: '5 wydarzeń, maj 2023, między innymi „\u2068Vote\u2069”',
  },
  ru: {
    eventCount: ['1 событие', '2 события', '5 событий', '21 событие', '100 событий'],
    newEvents: ['1 новое событие', '2 новых события', '5 новых событий', '21 новое событие', '100 новых событий'],
    sourceCount: ['1 источник', '2 источника', '5 источников', '21 источник', '100 источников'],
    quiet: [
      '1 месяц без событий',
      '2 месяца без событий',
      '5 месяцев без событий',
      '21 месяц без событий',
      '100 месяцев без событий',
    ],
    showEarlier: [
      'Показать 1 более раннее',
      'Показать 2 более ранних',
      'Показать 5 более ранних',
      'Показать 21 более раннее',
      'Показать 100 более ранних',
    ],
    someOf: ['1 из 1 события', '1 из 2 событий', '1 из 5 событий', '1 из 21 события', '1 из 100 событий'],
    cluster: '5 событий, май 2023 г., в том числе «\u2068Vote\u2069»',
  },
  uk: {
    eventCount: ['1 подія', '2 події', '5 подій', '21 подія', '100 подій'],
    newEvents: ['1 нова подія', '2 нові події', '5 нових подій', '21 нова подія', '100 нових подій'],
    sourceCount: ['1 джерело', '2 джерела', '5 джерел', '21 джерело', '100 джерел'],
    quiet: [
      '1 місяць без подій',
      '2 місяці без подій',
      '5 місяців без подій',
      '21 місяць без подій',
      '100 місяців без подій',
    ],
    showEarlier: [
      'Показати 1 ранішу',
      'Показати 2 раніші',
      'Показати 5 раніших',
      'Показати 21 ранішу',
      'Показати 100 раніших',
    ],
    someOf: ['1 із 1 події', '1 із 2 подій', '1 із 5 подій', '1 із 21 події', '1 із 100 подій'],
    cluster: '5 подій, травень 2023 р., зокрема «\u2068Vote\u2069»',
  },
  el: {
    eventCount: ['1 γεγονός', '2 γεγονότα', '5 γεγονότα', '21 γεγονότα', '100 γεγονότα'],
    newEvents: ['1 νέο γεγονός', '2 νέα γεγονότα', '5 νέα γεγονότα', '21 νέα γεγονότα', '100 νέα γεγονότα'],
    sourceCount: ['1 πηγή', '2 πηγές', '5 πηγές', '21 πηγές', '100 πηγές'],
    quiet: [
      '1 μήνας χωρίς γεγονότα',
      '2 μήνες χωρίς γεγονότα',
      '5 μήνες χωρίς γεγονότα',
      '21 μήνες χωρίς γεγονότα',
      '100 μήνες χωρίς γεγονότα',
    ],
    showEarlier: [
      'Εμφάνιση 1 παλαιότερου',
      'Εμφάνιση 2 παλαιότερων',
      'Εμφάνιση 5 παλαιότερων',
      'Εμφάνιση 21 παλαιότερων',
      'Εμφάνιση 100 παλαιότερων',
    ],
    someOf: ['1 από 1 γεγονός', '1 από 2 γεγονότα', '1 από 5 γεγονότα', '1 από 21 γεγονότα', '1 από 100 γεγονότα'],
    cluster: '5 γεγονότα, Μάιος 2023, μεταξύ άλλων «\u2068Vote\u2069»',
  },
  fi: {
    eventCount: ['1 tapahtuma', '2 tapahtumaa', '5 tapahtumaa', '21 tapahtumaa', '100 tapahtumaa'],
    newEvents: [
      '1 uusi tapahtuma',
      '2 uutta tapahtumaa',
      '5 uutta tapahtumaa',
      '21 uutta tapahtumaa',
      '100 uutta tapahtumaa',
    ],
    sourceCount: ['1 lähde', '2 lähdettä', '5 lähdettä', '21 lähdettä', '100 lähdettä'],
    quiet: [
      '1 hiljainen kuukausi',
      '2 hiljaista kuukautta',
      '5 hiljaista kuukautta',
      '21 hiljaista kuukautta',
      '100 hiljaista kuukautta',
    ],
    showEarlier: ['Näytä 1 aiempi', 'Näytä 2 aiempaa', 'Näytä 5 aiempaa', 'Näytä 21 aiempaa', 'Näytä 100 aiempaa'],
    someOf: ['1 tapahtumasta 1', '2 tapahtumasta 1', '5 tapahtumasta 1', '21 tapahtumasta 1', '100 tapahtumasta 1'],
    cluster: '5 tapahtumaa, toukokuu 2023, muun muassa ”\u2068Vote\u2069”',
  },
  sv: {
    eventCount: ['1 händelse', '2 händelser', '5 händelser', '21 händelser', '100 händelser'],
    newEvents: ['1 ny händelse', '2 nya händelser', '5 nya händelser', '21 nya händelser', '100 nya händelser'],
    sourceCount: ['1 källa', '2 källor', '5 källor', '21 källor', '100 källor'],
    quiet: [
      '1 händelselös månad',
      '2 händelselösa månader',
      '5 händelselösa månader',
      '21 händelselösa månader',
      '100 händelselösa månader',
    ],
    showEarlier: ['Visa 1 tidigare', 'Visa 2 tidigare', 'Visa 5 tidigare', 'Visa 21 tidigare', 'Visa 100 tidigare'],
    someOf: ['1 av 1 händelse', '1 av 2 händelser', '1 av 5 händelser', '1 av 21 händelser', '1 av 100 händelser'],
    cluster: '5 händelser, maj 2023, däribland ”\u2068Vote\u2069”',
  },
  da: {
    eventCount: ['1 begivenhed', '2 begivenheder', '5 begivenheder', '21 begivenheder', '100 begivenheder'],
    newEvents: [
      '1 ny begivenhed',
      '2 nye begivenheder',
      '5 nye begivenheder',
      '21 nye begivenheder',
      '100 nye begivenheder',
    ],
    sourceCount: ['1 kilde', '2 kilder', '5 kilder', '21 kilder', '100 kilder'],
    quiet: ['1 stille måned', '2 stille måneder', '5 stille måneder', '21 stille måneder', '100 stille måneder'],
    showEarlier: ['Vis 1 tidligere', 'Vis 2 tidligere', 'Vis 5 tidligere', 'Vis 21 tidligere', 'Vis 100 tidligere'],
    someOf: [
      '1 af 1 begivenhed',
      '1 af 2 begivenheder',
      '1 af 5 begivenheder',
      '1 af 21 begivenheder',
      '1 af 100 begivenheder',
    ],
    cluster: '5 begivenheder, maj 2023, heriblandt »\u2068Vote\u2069«',
  },
  nb: {
    eventCount: ['1 hendelse', '2 hendelser', '5 hendelser', '21 hendelser', '100 hendelser'],
    newEvents: ['1 ny hendelse', '2 nye hendelser', '5 nye hendelser', '21 nye hendelser', '100 nye hendelser'],
    sourceCount: ['1 kilde', '2 kilder', '5 kilder', '21 kilder', '100 kilder'],
    quiet: ['1 stille måned', '2 stille måneder', '5 stille måneder', '21 stille måneder', '100 stille måneder'],
    showEarlier: ['Vis 1 tidligere', 'Vis 2 tidligere', 'Vis 5 tidligere', 'Vis 21 tidligere', 'Vis 100 tidligere'],
    someOf: ['1 av 1 hendelse', '1 av 2 hendelser', '1 av 5 hendelser', '1 av 21 hendelser', '1 av 100 hendelser'],
    cluster: '5 hendelser, mai 2023, blant annet «\u2068Vote\u2069»',
  },
  tr: {
    eventCount: ['1 olay', '2 olay', '5 olay', '21 olay', '100 olay'],
    newEvents: ['1 yeni olay', '2 yeni olay', '5 yeni olay', '21 yeni olay', '100 yeni olay'],
    sourceCount: ['1 kaynak', '2 kaynak', '5 kaynak', '21 kaynak', '100 kaynak'],
    quiet: ['1 olaysız ay', '2 olaysız ay', '5 olaysız ay', '21 olaysız ay', '100 olaysız ay'],
    showEarlier: [
      'Önceki 1 olayı göster',
      'Önceki 2 olayı göster',
      'Önceki 5 olayı göster',
      'Önceki 21 olayı göster',
      'Önceki 100 olayı göster',
    ],
    someOf: [
      '1 olaydan 1 tanesi',
      '2 olaydan 1 tanesi',
      '5 olaydan 1 tanesi',
      '21 olaydan 1 tanesi',
      '100 olaydan 1 tanesi',
    ],
    cluster: '5 olay, Mayıs 2023, aralarında “\u2068Vote\u2069”',
  },
};

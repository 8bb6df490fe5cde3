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
  /** "5 events, May 2023, among them …", with marks that set the title apart. */
  readonly cluster: string;
}

/** Most of these languages have one form for all numbers. */
const rows = (text: (count: string) => string, digits: readonly string[] = COUNTS.map(String)): string[] =>
  digits.map(text);
const BENGALI = ['১', '২', '৫', '২১', '১০০'];
const PERSIAN = ['۱', '۲', '۵', '۲۱', '۱۰۰'];

export const messageCases: Readonly<Record<string, MessageCases>> = {
  bn: {
    eventCount: rows((count) => `${count}টি ঘটনা`, BENGALI),
    newEvents: rows((count) => `${count}টি নতুন ঘটনা`, BENGALI),
    sourceCount: rows((count) => `${count}টি সূত্র`, BENGALI),
    problems: rows((count) => `এই ঘটনাপঞ্জির তথ্যে ${count}টি সমস্যা`, BENGALI),
    quiet: rows((count) => `ঘটনাহীন ${count} মাস`, BENGALI),
    someOf: rows((count) => `${count}টির মধ্যে ১টি ঘটনা`, BENGALI),
    cluster: '৫টি ঘটনা, মে ২০২৩, এর মধ্যে “\u2068Vote\u2069”',
  },
  hi: {
    eventCount: ['1 घटना', '2 घटनाएँ', '5 घटनाएँ', '21 घटनाएँ', '100 घटनाएँ'],
    newEvents: ['1 नई घटना', '2 नई घटनाएँ', '5 नई घटनाएँ', '21 नई घटनाएँ', '100 नई घटनाएँ'],
    sourceCount: rows((count) => `${count} स्रोत`),
    problems: rows((count) => `इस घटनाक्रम के डेटा में ${count} ${count === '1' ? 'समस्या' : 'समस्याएँ'}`),
    quiet: rows((count) => `बिना घटना के ${count} ${count === '1' ? 'महीना' : 'महीने'}`),
    someOf: rows((count) => `घटनाएँ: ${count} में से 1`),
    cluster: '5 घटनाएँ, मई 2023, इनमें “\u2068Vote\u2069”',
  },
  zh: {
    eventCount: rows((count) => `${count}个事件`),
    newEvents: rows((count) => `${count}个新事件`),
    sourceCount: rows((count) => `${count}个来源`),
    problems: rows((count) => `此时间线的数据有${count}个问题`),
    quiet: rows((count) => `${count}个月无事件`),
    someOf: rows((count) => `${count}个事件中的1个`),
    cluster: '5个事件，2023年5月，其中包括“\u2068Vote\u2069”',
  },
  'zh-Hant': {
    eventCount: rows((count) => `${count}個事件`),
    newEvents: rows((count) => `${count}個新事件`),
    sourceCount: rows((count) => `${count}個資料來源`),
    problems: rows((count) => `這個時間軸的資料有${count}個問題`),
    quiet: rows((count) => `${count}個月無事件`),
    someOf: rows((count) => `${count}個事件中的1個`),
    cluster: '5個事件，2023年5月，其中包括「\u2068Vote\u2069」',
  },
  ja: {
    eventCount: rows((count) => `${count}件の出来事`),
    newEvents: rows((count) => `新しい出来事${count}件`),
    sourceCount: rows((count) => `出典${count}件`),
    problems: rows((count) => `このタイムラインのデータに問題が${count}件あります`),
    quiet: rows((count) => `出来事のない${count}カ月`),
    someOf: rows((count) => `出来事${count}件中1件`),
    cluster: '5件の出来事、2023年5月、「\u2068Vote\u2069」など',
  },
  ko: {
    eventCount: rows((count) => `사건 ${count}건`),
    newEvents: rows((count) => `새 사건 ${count}건`),
    sourceCount: rows((count) => `출처 ${count}건`),
    problems: rows((count) => `이 타임라인의 데이터에 문제 ${count}건이 있습니다`),
    quiet: rows((count) => `${count}개월간 사건 없음`),
    someOf: rows((count) => `사건 ${count}건 중 1건`),
    cluster: '사건 5건, 2023년 5월, ‘\u2068Vote\u2069’ 등',
  },
  th: {
    eventCount: rows((count) => `${count} เหตุการณ์`),
    newEvents: rows((count) => `เหตุการณ์ใหม่ ${count} รายการ`),
    sourceCount: rows((count) => `แหล่งที่มา ${count} แห่ง`),
    problems: rows((count) => `พบปัญหา ${count} รายการในข้อมูลของไทม์ไลน์นี้`),
    quiet: rows((count) => `ไม่มีเหตุการณ์ ${count} เดือน`),
    someOf: rows((count) => `1 จาก ${count} เหตุการณ์`),
    cluster: '5 เหตุการณ์ พฤษภาคม 2023 รวมถึง “\u2068Vote\u2069”',
  },
  vi: {
    eventCount: rows((count) => `${count} sự kiện`),
    newEvents: rows((count) => `${count} sự kiện mới`),
    sourceCount: rows((count) => `${count} nguồn`),
    problems: rows((count) => `${count} lỗi trong dữ liệu của dòng thời gian này`),
    quiet: rows((count) => `${count} tháng không có sự kiện`),
    someOf: rows((count) => `1 trên ${count} sự kiện`),
    cluster: '5 sự kiện, tháng 5 năm 2023, trong đó có “\u2068Vote\u2069”',
  },
  he: {
    eventCount: ['אירוע אחד', 'שני אירועים', '5 אירועים', '21 אירועים', '100 אירועים'],
    newEvents: ['אירוע חדש אחד', 'שני אירועים חדשים', '5 אירועים חדשים', '21 אירועים חדשים', '100 אירועים חדשים'],
    sourceCount: ['מקור אחד', 'שני מקורות', '5 מקורות', '21 מקורות', '100 מקורות'],
    problems: ['בעיה אחת', 'שתי בעיות', '5 בעיות', '21 בעיות', '100 בעיות'].map(
      (counted) => `${counted} בנתונים של ציר הזמן`,
    ),
    quiet: ['חודש', 'חודשיים', '5 חודשים', '21 חודשים', '100 חודשים'].map((counted) => `${counted} ללא אירועים`),
    someOf: ['1 מתוך אירוע אחד', '1 מתוך שני אירועים', '1 מתוך 5 אירועים', '1 מתוך 21 אירועים', '1 מתוך 100 אירועים'],
    cluster: '5 אירועים, מאי 2023, ובהם ”\u2068Vote\u2069”',
  },
  fa: {
    eventCount: rows((count) => `${count} رویداد`, PERSIAN),
    newEvents: rows((count) => `${count} رویداد تازه`, PERSIAN),
    sourceCount: rows((count) => `${count} منبع`, PERSIAN),
    problems: rows((count) => `${count} اشکال در داده‌های این گاه‌شمار`, PERSIAN),
    quiet: rows((count) => `${count} ماه بدون رویداد`, PERSIAN),
    someOf: rows((count) => `۱ از ${count} رویداد`, PERSIAN),
    cluster: '۵ رویداد، مه ۲۰۲۳، از جمله «\u2068Vote\u2069»',
  },
};

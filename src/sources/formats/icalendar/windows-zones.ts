/** By region: the city of the IANA zone, and the Windows name without “Standard Time”, where that is what it ends with. */
const ZONES = `
Africa Cairo=Egypt|Casablanca=Morocco|Johannesburg=South Africa|Juba=South Sudan|Khartoum=Sudan|Lagos=W. Central Africa|Nairobi=E. Africa|Sao_Tome=Sao Tome|Tripoli=Libya|Windhoek=Namibia
America Adak=Aleutian|Anchorage=Alaskan|Araguaina=Tocantins|Asuncion=Paraguay|Bahia=Bahia|Bogota=SA Pacific|Buenos_Aires=Argentina|Cancun=Eastern Standard Time (Mexico)|Caracas=Venezuela|Cayenne=SA Eastern|Chicago=Central|Cuiaba=Central Brazilian|Denver=Mountain|Godthab=Greenland|Grand_Turk=Turks And Caicos|Guatemala=Central America|Halifax=Atlantic|Havana=Cuba|Indianapolis=US Eastern|La_Paz=SA Western|Los_Angeles=Pacific|Mazatlan=Mountain Standard Time (Mexico)|Mexico_City=Central Standard Time (Mexico)|Mexico_City=Mexico|Miquelon=Saint Pierre|Montevideo=Montevideo|New_York=Eastern|Phoenix=US Mountain|Port-au-Prince=Haiti|Punta_Arenas=Magallanes|Regina=Canada Central|Santiago=Pacific SA|Sao_Paulo=E. South America|St_Johns=Newfoundland|Tijuana=Pacific Standard Time (Mexico)|Whitehorse=Yukon
Asia Amman=Jordan|Baghdad=Arabic|Baku=Azerbaijan|Bangkok=SE Asia|Barnaul=Altai|Beirut=Middle East|Bishkek=Central Asia|Calcutta=India|Chita=Transbaikal|Colombo=Sri Lanka|Damascus=Syria|Dhaka=Bangladesh|Dubai=Arabian|Hebron=West Bank|Hovd=W. Mongolia|Irkutsk=North Asia East|Jerusalem=Israel|Kabul=Afghanistan|Kamchatka=Russia Time Zone 11|Kamchatka=Kamchatka|Karachi=Pakistan|Katmandu=Nepal|Krasnoyarsk=North Asia|Magadan=Magadan|Novosibirsk=N. Central Asia|Omsk=Omsk|Pyongyang=North Korea|Qyzylorda=Qyzylorda|Rangoon=Myanmar|Riyadh=Arab|Sakhalin=Sakhalin|Seoul=Korea|Shanghai=China|Singapore=Singapore|Srednekolymsk=Russia Time Zone 10|Taipei=Taipei|Tashkent=West Asia|Tbilisi=Georgian|Tehran=Iran|Tokyo=Tokyo|Tomsk=Tomsk|Ulaanbaatar=Ulaanbaatar|Vladivostok=Vladivostok|Yakutsk=Yakutsk|Yekaterinburg=Ekaterinburg|Yerevan=Caucasus
Atlantic Azores=Azores|Cape_Verde=Cape Verde|Reykjavik=Greenwich
Australia Adelaide=Cen. Australia|Brisbane=E. Australia|Darwin=AUS Central|Eucla=Aus Central W.|Hobart=Tasmania|Lord_Howe=Lord Howe|Perth=W. Australia|Sydney=AUS Eastern
Etc GMT+12=Dateline|GMT+11=UTC-11|GMT+9=UTC-09|GMT+8=UTC-08|GMT+2=UTC-02|GMT-12=UTC+12|GMT-13=UTC+13
Europe Astrakhan=Astrakhan|Berlin=W. Europe|Bucharest=GTB|Budapest=Central Europe|Chisinau=E. Europe|Istanbul=Turkey|Kaliningrad=Kaliningrad|Kiev=FLE|London=GMT|Minsk=Belarus|Moscow=Russian|Paris=Romance|Samara=Russia Time Zone 3|Saratov=Saratov|Volgograd=Volgograd|Warsaw=Central European
Indian Mauritius=Mauritius
Pacific Apia=Samoa|Auckland=New Zealand|Bougainville=Bougainville|Chatham=Chatham Islands|Easter=Easter Island|Fiji=Fiji|Guadalcanal=Central Pacific|Honolulu=Hawaiian|Kiritimati=Line Islands|Marquesas=Marquesas|Norfolk=Norfolk|Port_Moresby=West Pacific|Tongatapu=Tonga`;

let zones: ReadonlyMap<string, string> | undefined;

/**
 * The IANA zone for a name that Windows and Outlook have for it, such as `W. Europe Standard Time`: the one that Unicode
 * CLDR gives for no country in particular (windowsZones.xml, territory 001). Names as Outlook shows them are understood
 * too: `(UTC-05:00) Eastern Time (US & Canada)`, `(UTC+01:00) Amsterdam, Berlin, Bern, Rome`.
 */
export function ianaOfWindows(name: string): string | undefined {
  zones ??= readZones();
  const plain = name.replace(/^\((?:UTC|GMT)[^)]*\) */, '').replace(/ *\(US (?:&|and) Canada\)$/, '');
  const known = zones.get(keyOf(plain));
  return known ?? (plain === name ? undefined : zoneOfCity(plain));
}

function readZones(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of ZONES.trim().split('\n')) {
    const [region] = line.split(' ', 1);
    for (const pair of line.slice(`${region} `.length).split('|')) {
      const [city, windows = ''] = pair.split('=');
      found.set(keyOf(windows), `${region}/${city}`);
    }
  }
  return found;
}

/** Outlook writes `Eastern Standard Time`, `Eastern Daylight Time` and `Eastern Time` for the same zone. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ (?:standard |daylight )?time$/, '')
    .trim();
}

function zoneOfCity(cities: string): string | undefined {
  const known = Intl.supportedValuesOf('timeZone');
  for (const city of cities.split(',')) {
    const ending = `/${city.trim().replaceAll(' ', '_')}`;
    const zone = known.find((name) => name.endsWith(ending));
    if (zone) return zone;
  }
  return undefined;
}

/** What a column of a table may hold, in the order in which columns are given out. */
export const FIELDS = [
  'date',
  'end',
  'year',
  'month',
  'day',
  'time',
  'endYear',
  'endMonth',
  'endDay',
  'endTime',
  'displayDate',
  'title',
  'text',
  'status',
  'reported',
  'group',
  'tags',
  'weight',
  'source',
  'url',
  'publisher',
  'sourceDate',
  'quote',
  'media',
  'caption',
  'credit',
  'alt',
  'lang',
  'id',
  'confirms',
  'disputes',
  'refutes',
  'corrects',
  'retracts',
  'repliesTo',
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that several columns may hold, side by side. */
const MANY = /^(?:text|tags|source|url|publisher|sourceDate|quote|media|caption|credit|alt)$/;

/**
 * What the columns are usually called, the surest names first: in small letters, without accents, single spaces for all
 * that is neither letter nor digit. English, French, German, Spanish.
 */
const NAMES: Readonly<Record<Field, string>> = {
  date:
    'date|when|dates|start date|date start|start|from|begin|beginning|starts|event date|date of event|datetime|date time|timestamp|' +
    'quand|date de debut|date debut|debut|date de l evenement|datum|wann|beginn|anfang|start datum|startdatum|von|zeitpunkt|' +
    'fecha|cuando|fecha de inicio|fecha inicio|inicio|comienzo|desde|data|data inicio',
  end:
    'end|end date|date end|to|until|till|ends|finish|through|fin|date de fin|date fin|jusqu a|ende|enddatum|end datum|bis|' +
    'fecha de fin|fecha fin|fecha final|final|hasta|data fim|fim',
  year: 'year|start year|annee|jahr|ano|anno',
  month: 'month|start month|mois|monat|mes',
  day: 'day|start day|jour|tag des monats|dia',
  time: 'time|start time|hour|heure|uhrzeit|zeit|hora',
  endYear: 'end year|annee de fin|endjahr|ano final',
  endMonth: 'end month|mois de fin|endmonat|mes final',
  endDay: 'end day|jour de fin|endtag|dia final',
  endTime: 'end time|heure de fin|endzeit|hora final',
  displayDate: 'display date|shown date|date label|date text|date affichee|anzeigedatum|fecha mostrada',
  title:
    'title|headline|event title|event|what happened|what|event name|heading|name|subject|label|titre|evenement|quoi|nom|' +
    'titel|uberschrift|schlagzeile|ereignis|was|titulo|titular|evento|suceso|acontecimiento|que|nombre',
  text:
    'text|description|event description|details|detail|body|content|summary|story|long description|texte|contenu|resume|' +
    'beschreibung|inhalt|zusammenfassung|einzelheiten|texto|descripcion|detalles|contenido|resumen|descricao',
  status: 'status|standing|verification|statut|estado|stand',
  reported:
    'reported|date reported|reported on|published|date published|published on|publication date|made public|publie|publie le|' +
    'date de publication|veroffentlicht|gemeldet|veroffentlicht am|publicado|fecha de publicacion',
  group:
    'group|category|section|lane|topic|theme|type|kind|groupe|categorie|rubrique|gruppe|kategorie|rubrik|thema|grupo|categoria|' +
    'tema|seccion|tipo',
  tags: 'tags|tag|keywords|labels|mots cles|etiquettes|schlagworte|schlagworter|stichworte|etiquetas|palabras clave',
  weight: 'weight|importance|priority|poids|priorite|gewicht|wichtigkeit|prioritat|peso|importancia|prioridad',
  source:
    'source|sources|source title|source name|reference|references|citation|cite|quelle|quellen|quellenangabe|fuente|fuentes|' +
    'referencia|referencias|fonte',
  url:
    'source url|source link|url|link|source website|article url|article link|links|urls|web|website|href|read more|more|' +
    'lien|lien source|url source|liens|quelle url|quellenlink|verweis|enlace|enlaces|enlace fuente|url fuente',
  publisher:
    'publisher|source publisher|outlet|publication|newspaper|editeur|herausgeber|verlag|editorial|medio|editor',
  sourceDate: 'source date|date source|article date|date de la source|datum der quelle|quelle datum|fecha de la fuente',
  quote: 'quote|quotation|source quote|zitat|cita',
  media:
    'image|photo|picture|media|image url|photo url|media url|picture url|image link|img|video|video url|audio|illustration|' +
    'bild|foto|bild url|imagen|imagem|medias|medien|medios|url imagen',
  caption:
    'caption|image caption|photo caption|media caption|picture caption|legende|bildunterschrift|bildtext|pie de foto|leyenda',
  credit:
    'credit|credits|image credit|photo credit|media credit|photographer|copyright|credit photo|fotograf|bildnachweis|credito|creditos',
  alt: 'alt|alt text|alternative text|image description|image alt|texte alternatif|alternativtext|bildbeschreibung|texto alternativo',
  lang: 'lang|language|langue|sprache|idioma',
  id: 'id|event id|unique id|key|slug',
  confirms: 'confirms|confirme|bestatigt|confirma',
  disputes: 'disputes|conteste|bestreitet|disputa',
  refutes: 'refutes|refute|widerlegt|refuta|desmiente',
  corrects: 'corrects|corrige|berichtigt',
  retracts: 'retracts|retire|zieht zuruck|retracta',
  repliesTo: 'replies to|reply to|answers|repond a|antwortet auf|responde a',
};

const RANKS = new Map<string, readonly [Field, number]>(
  FIELDS.flatMap((field) => NAMES[field].split('|').map((name, rank) => [name, [field, rank]] as const)),
);
const BY_KEY = new Map<string, Field>(FIELDS.map((field) => [field.toLowerCase(), field]));

/** Which columns hold a field, by their places from 0. */
export type ColumnMap = ReadonlyMap<Field, readonly number[]>;

/** What a name in the attribute `columns` means: a key of an event, or one of the usual names. */
export function fieldNamed(name: string): Field | undefined {
  return BY_KEY.get(name.trim().toLowerCase()) ?? rankOf(name)?.[0];
}

/** Whether a cell is one of the usual names. */
export function isUsualName(name: string): boolean {
  return rankOf(name) !== undefined;
}

/**
 * Gives out the columns by their names. Of several for one field, that with the surest name has it.
 * @param told columns that the page has given out already
 */
export function columnsByName(names: readonly string[], told: ColumnMap = new Map()): ColumnMap {
  const taken = new Set([...told.values()].flat());
  const columns = new Map<Field, number[]>([...told].map(([field, places]) => [field, [...places]]));
  const ranked = names.flatMap((name, place) => {
    const known = taken.has(place) ? undefined : rankOf(name);
    return known ? { place, field: known[0], rank: known[1] } : [];
  });
  // Of a field that many columns may hold, the order is that of the table.
  ranked.sort((a, b) =>
    a.field === b.field && MANY.test(a.field) ? a.place - b.place : a.rank - b.rank || a.place - b.place,
  );
  for (const { place, field } of ranked) {
    if (told.has(field)) continue;
    const places = columns.get(field);
    if (!places) columns.set(field, [place]);
    else if (MANY.test(field)) places.push(place);
  }
  return withDayAsDate(columns);
}

/** A day, or a time, without a year beside it is a date. */
function withDayAsDate(columns: Map<Field, number[]>): ColumnMap {
  for (const field of ['day', 'time'] as const) {
    const places = columns.get(field);
    if (!places || columns.has('date') || columns.has('year')) continue;
    columns.delete(field);
    columns.set('date', places);
  }
  return columns;
}

function rankOf(name: string): readonly [Field, number] | undefined {
  const tidy = tidyName(name);
  // "Source 2", "Date (YYYY-MM-DD)"
  return (
    RANKS.get(tidy) ??
    RANKS.get(tidy.replace(/ ?\d+$/, '')) ??
    RANKS.get(tidyName(name.replace(/\(.*?\)|\[.*?\]/g, '')))
  );
}

/** Case, accents, punctuation, and `camelCase` or `snake_case` make no difference. */
export function tidyName(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

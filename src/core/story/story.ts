import type { TimeZone } from '../dates/time-zone.js';
import type { EdtfDate } from '../dates/edtf-date.js';

/** What an author gives: the content of a story file, or what was read from markup. Unknown keys are ignored. */
export interface StoryInput {
  title?: string;
  summary?: string;
  /** BCP 47 language of the texts, used where the page states none. */
  lang?: string;
  /** IANA zone of the story. */
  timeZone?: string;
  groups?: GroupInput[];
  eras?: EraInput[];
  events: EventInput[];
}

export interface EventInput {
  /** Unique; made from the title where missing. */
  id?: string;
  /** EDTF. Without it the event is listed as undated. */
  date?: string;
  /** EDTF: makes an interval with `date`. */
  end?: string;
  title?: string;
  /** Plain text; blank lines part paragraphs. */
  text?: string;
  /** Rich text, shown in place of `text`: paragraphs, lists, quotations, links, emphasis. All else is taken out of it. */
  html?: string;
  /** Importance; default 1. */
  weight?: number;
  status?: Status;
  group?: string;
  /** EDTF: when the event became public. */
  reported?: string;
  /** Words shown in place of the date's own. */
  displayDate?: string;
  lang?: string;
  sources?: (SourceInput | string)[];
  media?: (MediaInput | string)[];
  relations?: RelationInput[];
  tags?: string[];
}

export interface SourceInput {
  title?: string;
  /** http, https or mailto; relative to the file or page. */
  url?: string;
  publisher?: string;
  /** EDTF. */
  date?: string;
  /** Words of it, as they stand there. */
  quote?: string;
}

/** A picture, a recording, or the address of anything else. */
export interface MediaInput {
  /** http or https; relative to the file or page. */
  src: string;
  /** What it shows, for those who do not see it; empty where it only decorates. */
  alt?: string;
  caption?: string;
  credit?: string;
  /** Such as `image/jpeg` or `video`, where the address does not tell by its ending. */
  type?: string;
  /** A picture to show before a video plays. */
  poster?: string;
  /** Address of a WebVTT file with what is said, for those who do not hear it. */
  captions?: string;
  /** In pixels: keeps the place free until it has come. */
  width?: number;
  height?: number;
}

export interface RelationInput {
  type: RelationType;
  /** Id of another event. */
  to: string;
}

export interface GroupInput {
  id: string;
  label?: string;
}

export interface EraInput {
  date: string;
  title: string;
}

export const STATUSES = ['reported', 'alleged', 'confirmed', 'disputed', 'false', 'retracted', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

/** Relations between events, named as in CiTO, the Citation Typing Ontology. */
export const RELATION_TYPES = ['confirms', 'disputes', 'refutes', 'corrects', 'retracts', 'repliesTo'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** A story as read: checked, sorted, immutable. */
export interface Story {
  readonly title?: string;
  readonly summary?: string;
  readonly lang?: string;
  /** IANA name of the zone whose clocks the story's times are told by; undefined where it names none, and then UTC. */
  readonly timeZone?: string;
  readonly zone?: TimeZone;
  readonly groups: readonly Group[];
  readonly eras: readonly Era[];
  /** Address of the file or page: what relative links in `html` are resolved against. */
  readonly baseUrl?: string;
  /** In order of their place on the axis, undated ones last. */
  readonly events: readonly StoryEvent[];
  readonly byId: ReadonlyMap<string, StoryEvent>;
  /** Relations toward each event, in date order of the events that they come from. */
  readonly relationsTo: ReadonlyMap<string, readonly IncomingRelation[]>;
}

export interface StoryEvent {
  readonly id: string;
  /** Place in what was given, from 0. */
  readonly given: number;
  readonly title: string;
  /** Plain text; where only `html` was given, the words of that. */
  readonly text: string;
  /** Rich text as given, not safe to be shown: `<story-timeline>` lets it through an allow-list. */
  readonly html?: string;
  readonly date?: EdtfDate;
  /** Where the date lies on the axis; undefined for an undated event. */
  readonly placement?: Placement;
  readonly displayDate?: string;
  readonly weight: number;
  readonly status?: Status;
  readonly reported?: EdtfDate;
  readonly group?: string;
  readonly lang?: string;
  readonly sources: readonly Source[];
  readonly media: readonly Media[];
  readonly relations: readonly Relation[];
  readonly tags: readonly string[];
}

/**
 * The finite stretch of the axis that an event takes, in ms since the epoch UTC; open ends are left out. Days, and times
 * without an offset, are those of the story's zone.
 */
export interface Placement {
  readonly start: number;
  /** The first millisecond after it. */
  readonly end: number;
  /** Where its flag's pole stands. */
  readonly anchor: number;
  /** How far an approximate date fades beyond both: one unit of its precision; 0 for others. */
  readonly fade: number;
  /** The event's date with moments for its bounds: in a zone other than UTC they are not those of `parseEdtf`. */
  readonly date: EdtfDate;
}

export interface Source {
  readonly title: string;
  /** Absolute, and http, https or mailto. */
  readonly url?: string;
  readonly publisher?: string;
  readonly date?: EdtfDate;
  readonly quote?: string;
}

export interface Media {
  /** `link`: what is not loaded before a reader asks for it. */
  readonly kind: 'image' | 'audio' | 'video' | 'link';
  /** Absolute, and http or https. */
  readonly src: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly poster?: string;
  readonly captions?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Relation {
  readonly type: RelationType;
  readonly to: string;
}

export interface IncomingRelation {
  readonly type: RelationType;
  readonly from: StoryEvent;
}

export interface Group {
  readonly id: string;
  readonly label: string;
}

export interface Era {
  readonly title: string;
  readonly date: EdtfDate;
  readonly placement: Placement;
}

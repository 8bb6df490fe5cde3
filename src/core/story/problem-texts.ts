import type { Severity } from './problem.js';

/**
 * What is said of each fault: how grave it is, what is wrong, how to mend it. `{value}` is the value met, `{detail}` what
 * is known besides.
 */
export const PROBLEM_TEXTS = {
  'attribute-invalid': [
    'warning',
    '{value} is no value of this attribute; {detail} is used.',
    'See the list of attributes.',
  ],
  'column-unknown': [
    'warning',
    '{detail}',
    'Tell in “columns” which column holds what, as it is named there: date=When, title=What happened.',
  ],
  'date-invalid': ['error', '{detail}', 'Write the date in EDTF: 2023-03-22, 2023-05, 2021-08/2021-09, 1984~.'],
  'date-lenient': ['note', '{detail}', 'Nothing has to be done here; for other programs, give the end in “end”.'],
  'date-partial': [
    'warning',
    'Of the date {value}, only {detail} was read.',
    'Mend the date, or write it in EDTF: 2023-03-22, 2023-05, 1984~.',
  ],
  'end-before-start': ['warning', 'The end {value} lies before the start; only the start is shown.', 'Mend the end.'],
  'end-invalid': [
    'warning',
    'The end {value} was left out: date and end must both be single dates.',
    'Write one interval, such as 2021-08/2021-09.',
  ],
  'era-invalid': [
    'error',
    'The era was left out: it needs a title and a date.',
    'Write { "date": "2021-08/2021-09", "title": "…" }.',
  ],
  'event-empty': ['error', 'The event has neither title nor text and was left out.', 'Give it a title.'],
  'event-not-object': ['error', 'The event is {value} and was left out.', 'Write { "date": "…", "title": "…" }.'],
  'events-not-list': ['error', 'The story has no list of events.', 'Give it a key "events" with an array.'],
  'events-too-many': [
    'error',
    'Of {value} events, the {detail} weightiest are shown, and of equal ones the first given.',
    'Split the story.',
  ],
  'id-duplicate': [
    'warning',
    'Another event has the id {value}; this one is called “{detail}”.',
    'Give each event its own id.',
  ],
  'import-guess': ['note', '{detail}', 'Check that this is what was meant.'],
  'import-left-out': ['warning', '{detail}', 'If it matters, write it in a place that is read.'],
  'items-too-many': [
    'warning',
    'Of {value}, the first {detail} are shown.',
    'Leave the others out, or give them events of their own.',
  ],
  'media-invalid': [
    'warning',
    'The picture, recording or link was left out: it needs an address.',
    'Write { "src": "https://…", "alt": "…" }.',
  ],
  'media-no-alt': [
    'note',
    'The picture {value} says nothing to those who do not see it.',
    'Describe it in "alt"; write "alt": "" where it only decorates.',
  ],
  'messages-invalid': [
    'warning',
    '{value} is no message of the interface and was left out.',
    'Write an object of texts, such as { "fitShort": "All" }; the documentation lists them.',
  ],
  'problems-more': ['warning', '{value} more problems are not listed.', 'Mend those that are, and see what is left.'],
  'relation-circular': [
    'note',
    'What this says of {value} comes back to itself; each is shown as said.',
    'Check which of them answers which: “repliesTo” judges nothing.',
  ],
  'relation-contradictory': [
    'warning',
    'This both confirms {value} and speaks against it; both are shown.',
    'Leave one of them out.',
  ],
  'relation-dangling': ['warning', 'No other event has the id {value}.', 'Name the id of another event.'],
  'relation-invalid': [
    'warning',
    'The relation was left out: it needs a type and an id.',
    'Write { "type": "refutes", "to": "id" }.',
  ],
  'relation-self': ['warning', 'An event can’t speak of itself: {value}.', 'Name the id of another event.'],
  'relation-undated': [
    'note',
    'Nothing tells when this was said of {value}: it counts before all that is dated.',
    'Give the event a “date”, or say in “reported” when it became public.',
  ],
  'source-invalid': [
    'warning',
    'The source was left out: it needs a title, publisher or address.',
    'Write { "title": "…", "url": "https://…" }.',
  ],
  'status-unknown': [
    'warning',
    'The status {value} is not known.',
    'Use reported, alleged, confirmed, disputed, false, retracted or planned.',
  ],
  'story-not-json': ['error', '{detail}.', 'Give { "events": [ … ] } or [ … ].'],
  'story-not-object': ['error', 'The story is {value}.', 'Give { "events": [ … ] } or [ … ].'],
  'story-too-large': ['error', '{detail}.', 'Split the story.'],
  'story-unreachable': ['error', '{detail}.', 'Check the address, and that its server lets this page read it (CORS).'],
  'text-too-long': ['warning', 'The text was cut at {detail} characters.', 'Shorten it.'],
  'time-zone-unknown': [
    'warning',
    'The time zone {value} is not known; times are shown in UTC.',
    'Use an IANA name, such as America/Toronto.',
  ],
  'title-missing': ['warning', 'The event has no title; the start of its text stands in.', 'Give it a title.'],
  'title-not-text': [
    'warning',
    'The title {value} is not a string; it is shown as text.',
    'Write it in quotation marks.',
  ],
  'url-unsafe': [
    'warning',
    'The address {value} is not safe or not whole, and was left out.',
    'Use an http or https address; a source may have a mailto one.',
  ],
  'value-invalid': ['warning', '{value} is not {detail} and was left out.', 'Mend it or leave it away.'],
} as const satisfies Record<string, readonly [Severity, message: string, hint: string]>;

export type ProblemCode = keyof typeof PROBLEM_TEXTS;

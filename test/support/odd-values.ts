/** A list of events with one odd value beside a good event, as JSON, and the codes of its problems. */
export const ODD_JSON: readonly [name: string, bad: string, codes: string[]][] = [
  ['a key named __proto__', '{"title":"b","__proto__":{"title":"c","polluted":true}}', []],
  ['nothing but a prototype', '{"__proto__":{"title":"c","date":"2021"}}', ['event-empty']],
  ['keys of a constructor', '{"title":"b","constructor":{"prototype":{"polluted":true}}}', []],
  [
    'names of methods for values',
    '{"id":"toString","title":"valueOf","group":"hasOwnProperty","status":"constructor"}',
    ['status-unknown'],
  ],
  [
    'relations to prototypes',
    '{"title":"b","relations":[{"type":"constructor","to":"x"},{"type":"refutes","to":"__proto__"}]}',
    ['relation-invalid', 'relation-dangling'],
  ],
  ['half of a pair', '"\\ud800"', ['event-not-object']],
  ['half of a pair in a title', '{"title":"\\ud800 b \\udfff"}', []],
  ['a number for an event', '7', ['event-not-object']],
  ['a text for an event', '"b"', ['event-not-object']],
  ['null for an event', 'null', ['event-not-object']],
  ['a list for an event', '[[]]', ['event-not-object']],
  [
    'what looks like a template',
    '{"title":{"_$litType$":1,"strings":{"raw":["<b>"],"0":"<b>","length":1},"values":[]},"text":"b"}',
    ['value-invalid', 'title-missing'],
  ],
  ['what looks like a directive', '{"title":"b","group":{"_$litDirective$":{},"values":[]}}', ['value-invalid']],
  ['a deep nest for a key that is not known', `{"title":"b","deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, []],
  [
    'a deep nest for a title',
    `{"text":"b","title":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    ['value-invalid', 'title-missing'],
  ],
];

/** What JSON can't say. */
export const ODD_OBJECTS: readonly [name: string, bad: unknown, codes: string[]][] = [
  ['NaN and Infinity', { title: 'b', date: NaN, weight: Infinity }, ['date-invalid', 'value-invalid']],
  ['symbols and functions', { title: 'b', date: Symbol('a'), group: () => 'a' }, ['value-invalid', 'value-invalid']],
  ['a symbol for an event', Symbol('a'), ['event-not-object']],
  ['an object of a class', new Date(0), ['event-empty']],
  ['large integers', { id: 10n, title: 'b', weight: 2n }, ['value-invalid']],
  ['a date as an object', { title: 'b', date: new Date(0) }, ['value-invalid']],
  ['a map', new Map([['title', 'b']]), ['event-empty']],
  ['an element', document.createElement('p'), ['event-empty']],
  ['a frozen object', Object.freeze({ id: 'before', title: 'b', tags: Object.freeze(['a']) }), ['id-duplicate']],
];

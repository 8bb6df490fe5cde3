import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseEdtf, readStory } from '../../dist/core.js';

const root = new URL('../../', import.meta.url);
const textOf = (name) => readFileSync(new URL(name, root), 'utf8');
const schema = JSON.parse(textOf('src/story.schema.json'));

/** What editors know besides JSON Schema. */
const EDITOR_KEYWORDS = ['markdownDescription', 'defaultSnippets', 'patternErrorMessage'];

function validator() {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
  addFormats(ajv);
  ajv.addVocabulary(EDITOR_KEYWORDS);
  return ajv;
}

const ajv = validator();
const validate = ajv.compile(schema);

function faultsOf(story) {
  validate(story);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath || '/'} ${keyword}`);
}

const event = (more) => ({ events: [{ title: 'A', ...more }] });

describe('the schema of a story', () => {
  it('is a JSON Schema of 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
    assert.ok(schema.$id && schema.title && schema.description);
  });

  it('describes each key, and gives examples that are valid themselves', () => {
    for (const [name, { properties = {}, examples = [] }] of [['story', schema], ...Object.entries(schema.$defs)]) {
      for (const [key, { description, $ref }] of Object.entries(properties)) {
        assert.ok(description ?? $ref, `${name}.${key} has no description`);
      }
      const check =
        name === 'story' ? validate : validator().addSchema(schema).getSchema(`${schema.$id}#/$defs/${name}`);
      for (const example of examples) assert.ok(check(example), `${name}: ${JSON.stringify(check.errors)}`);
    }
  });

  it('knows each key of the types', () => {
    const types = textOf('src/core/story/story.ts');
    const schemas = {
      StoryInput: schema,
      EventInput: schema.$defs.event,
      SourceInput: schema.$defs.source,
      MediaInput: schema.$defs.media,
      RelationInput: schema.$defs.relation,
      GroupInput: schema.$defs.group,
      EraInput: schema.$defs.era,
    };
    for (const [name, { properties, required = [] }] of Object.entries(schemas)) {
      const [, body] = new RegExp(`^export interface ${name} \\{\\n([^]*?)^\\}`, 'm').exec(types) ?? [];
      assert.ok(body, `story.ts has no ${name}`);
      const keys = [...body.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, key, mark]) => [key, mark === '']);
      assert.ok(keys.length >= 2);
      const known = Object.keys(properties).filter((key) => key !== '$schema');
      assert.deepEqual(known.sort(), keys.map(([key]) => key).sort(), name);
      assert.deepEqual(
        [...required].sort(),
        keys
          .filter(([, isRequired]) => isRequired)
          .map(([key]) => key)
          .sort(),
        name,
      );
    }
  });

  it('has the same statuses and relations as the types', () => {
    const types = textOf('src/core/story/story.ts');
    const listed = (name) => new RegExp(`${name} = \\[([^\\]]*)\\]`).exec(types)[1].match(/\w+/g);
    assert.deepEqual(schema.$defs.status.enum, listed('STATUSES'));
    assert.deepEqual(schema.$defs.relation.properties.type.enum, listed('RELATION_TYPES'));
  });
});

describe('a story that is good', () => {
  const files = readdirSync(new URL('demo/', root)).filter((name) => name.endsWith('.json'));
  it(`is each of ${files.join(', ')}`, () => {
    assert.ok(files.length > 3);
    for (const name of files) {
      const story = JSON.parse(textOf(`demo/${name}`));
      assert.deepEqual(faultsOf(story), [], name);
    }
  });

  for (const page of ['story', 'icalendar', 'json-ld']) {
    it(`is the one in docs/formats/${page}.md`, () => {
      const [, ...parts] = textOf(`docs/formats/${page}.md`).split(/^```json\n/m);
      const stories = parts.map((part) => JSON.parse(part.split(/^```$/m)[0])).filter((story) => story.events);
      assert.equal(stories.length, 1);
      assert.deepEqual(faultsOf(stories[0]), []);
    });
  }

  const good = {
    'an empty list': [],
    'a list of events': [{ title: 'A' }, { text: 'B' }],
    'an object without events': { events: [] },
    'a reference to its schema': { $schema: './node_modules/story-timeline/dist/schema.json', events: [] },
    'unknown keys everywhere': {
      editor: 'x',
      events: [{ title: 'A', color: 'red', sources: [{ title: 's', page: 3 }], relations: [] }],
    },
    'all keys': {
      title: 'T',
      summary: 'S',
      lang: 'en-CA',
      timeZone: 'America/Toronto',
      groups: [{ id: 'g', label: 'G' }, { id: 'h' }],
      eras: [{ date: '2021-08/2021-09', title: 'E' }],
      events: [
        { id: 'b', title: 'B' },
        {
          id: 'a',
          date: '2021-02',
          end: '2021-03',
          title: 'A',
          text: 'Plain',
          html: '<p>Rich</p>',
          weight: 2.5,
          status: 'alleged',
          group: 'g',
          reported: '2023-02-23',
          displayDate: 'early in 2021',
          lang: 'fr',
          sources: ['Globe', { title: 's', url: 'mailto:a@b.example', publisher: 'p', date: '2021', quote: 'q' }],
          media: [
            'https://a.example/a.mp3',
            {
              src: 'a.png',
              alt: '',
              caption: 'c',
              credit: 'd',
              type: 'image/png',
              poster: 'p.png',
              captions: 'c.vtt',
              width: 10,
              height: 2.5,
            },
          ],
          relations: [{ type: 'refutes', to: 'b' }],
          tags: ['t', 7],
        },
      ],
    },
    'a year and an id that are numbers': event({ date: 2021, id: 7, group: 7 }),
    'an event of rich text alone': { events: [{ html: '<p>Text</p>' }] },
    'a relative address': event({ sources: [{ url: '../x.html?a=b:c' }, { url: '//b.example/' }] }),
  };
  for (const [name, story] of Object.entries(good)) {
    it(`may be ${name}`, () => {
      assert.deepEqual(faultsOf(story), []);
    });
  }

  it('is read without a problem', () => {
    const { problems } = readStory(good['all keys'], { baseUrl: 'https://news.example/story.json' });
    assert.deepEqual(problems, []);
  });
});

describe('a story that is wrong in one way', () => {
  const bad = [
    ['a text', 'story', '/ type'],
    ['null', null, '/ type'],
    ['without events', { title: 'T' }, '/ required'],
    ['events that are no list', { events: {} }, '/events type'],
    ['a title that is no text', { title: 7, events: [] }, '/title type'],
    ['a language by its name', { lang: 'English (Canada)', events: [] }, '/lang pattern'],
    ['a time zone as an offset', { timeZone: '-05:00', events: [] }, '/timeZone pattern'],
    ['an event that is a text', { events: ['A'] }, '/events/0 type'],
    ['an event that is a text, in a list', ['A'], '/0 type'],
    ['an event that says nothing', { events: [{ date: '2021' }] }, '/events/0 anyOf'],
    ['an empty title', event({ title: '' }), '/events/0/title minLength'],
    ['a text as a list', event({ text: ['A'] }), '/events/0/text type'],
    ['a weight as a text', event({ weight: 'high' }), '/events/0/weight type'],
    ['a status that is not known', event({ status: 'true' }), '/events/0/status enum'],
    ['a date as a list', event({ date: ['2021'] }), '/events/0/date type'],
    ['an end that is no date', event({ end: 'soon' }), '/events/0/end pattern'],
    ['sources that are no list', event({ sources: 'Globe' }), '/events/0/sources type'],
    ['a source that says nothing', event({ sources: [{ date: '2021' }] }), '/events/0/sources/0 anyOf'],
    [
      'a source with code for an address',
      event({ sources: [{ url: 'javascript:alert(1)' }] }),
      '/events/0/sources/0/url pattern',
    ],
    ['a picture without address', event({ media: [{ alt: 'A' }] }), '/events/0/media/0 required'],
    ['a picture in a data address', event({ media: [{ src: 'data:image/png,A' }] }), '/events/0/media/0/src pattern'],
    [
      'a picture of no width',
      event({ media: [{ src: 'a.png', width: 0 }] }),
      '/events/0/media/0/width exclusiveMinimum',
    ],
    [
      'a relation that is not known',
      event({ relations: [{ type: 'denies', to: 'a' }] }),
      '/events/0/relations/0/type enum',
    ],
    ['a relation to nothing', event({ relations: [{ type: 'refutes' }] }), '/events/0/relations/0 required'],
    ['a tag that is an object', event({ tags: [{}] }), '/events/0/tags/0 type'],
    ['a group without id', { groups: [{ label: 'G' }], events: [] }, '/groups/0 required'],
    ['an era without date', { eras: [{ title: 'E' }], events: [] }, '/eras/0 required'],
  ];
  for (const [name, story, fault] of bad) {
    it(`is told of ${name}`, () => {
      const faults = faultsOf(story);
      assert.ok(faults.includes(fault), `${fault} is not among ${JSON.stringify(faults)}`);
      const [path] = fault.split(' ');
      const elsewhere = faults.filter((other) => !other.startsWith(path));
      assert.deepEqual(elsewhere, [], 'faults elsewhere');
    });
  }
});

describe('a date in a story', () => {
  const good = [
    '2023-03-22 2023-05 2023 0000 -0043 -0043-03-15 198X 19XX 1XXX XXXX 2004-XX-XX 2004-06-XX 156X-12-25 2023-21 2023-36',
    '1984? 1984~ 1984% 2004-06~-11 ?2004-06-~11 2004-?06-11 %1984-06',
    'Y17000 Y-17000 Y-17E7 Y171010000S3 1950S2 Y17E2',
    '2021-08/2021-09 2018/.. ../2018 2018/ /2018 1984~/2004-06 2004-06-XX/2004-07-03 Y-20000/2000',
    '[1667,1668,1670..1672] [..1984] [1984..] {1667,1668} {1960,1961-12} [1760-12..] {..1983-12-31}',
    '2023-03-22T16:30:00 2023-03-22T16:30:00Z 2023-03-22T16:30:00-04:00 2023-03-22T16:30:00+05',
  ].flatMap((line) => line.split(' '));
  for (const date of good) {
    it(`may be ${date}`, () => {
      assert.doesNotThrow(() => parseEdtf(date));
      assert.deepEqual(faultsOf(event({ date })), []);
    });
  }

  const bad = [
    'soon',
    '22 March 2023',
    '2023/03/22',
    '03/22/2023',
    '22.03.2023',
    '2023-3-2',
    '199u',
    '1990s',
    'y17e7',
    '23',
    '2023-03-22T16:30',
    '2023-03-22 16:30:00',
    '2023-03-22T16:30:00.5Z',
    '2021 / 2022',
    'open',
    '2021/open',
    '2021–2022',
    '[1667, 1668]',
    '[]',
    ' 2021',
    '',
    '2021-08/2021-09/2021-10',
  ];
  for (const date of bad) {
    it(`is not ${JSON.stringify(date)}`, () => {
      assert.throws(() => parseEdtf(date));
      assert.ok(faultsOf(event({ date })).includes('/events/0/date pattern'));
    });
  }
});

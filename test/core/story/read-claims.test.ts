import { expect } from '@open-wc/testing';
import { readStory } from '../../../src/core/story/read-story.js';
import { RELATION_TYPES } from '../../../src/core/story/story.js';
import { expectWhole } from '../../support/expect-problems.js';
import { readOne } from '../../support/stories.js';

const BASE = 'https://news.example/stories/one.json';

function readSource(source: unknown): { sources: unknown; codes: string[]; wheres: string[] } {
  const { event, problems, codes } = readOne({ title: 'a', sources: [source] }, { baseUrl: BASE });
  expectWhole(problems);
  return { sources: event?.sources, codes, wheres: problems.map(({ where }) => where) };
}

describe('readSources', () => {
  const read: [string, unknown, object[]][] = [
    ['a text', ' Globe and Mail ', [{ title: 'Globe and Mail' }]],
    ['a title', { title: 'Globe' }, [{ title: 'Globe' }]],
    ['a publisher alone', { publisher: 'Globe' }, [{ title: 'Globe' }]],
    ['title and publisher', { title: 'Story', publisher: 'Globe' }, [{ title: 'Story', publisher: 'Globe' }]],
    ['an address alone', { url: 'https://a.example/' }, [{ title: 'https://a.example/', url: 'https://a.example/' }]],
    ['http', { title: 's', url: 'http://a.example/x' }, [{ title: 's', url: 'http://a.example/x' }]],
    ['mail', { title: 's', url: 'mailto:a@b.example' }, [{ title: 's', url: 'mailto:a@b.example' }]],
    ['a path', { title: 's', url: '../x.html' }, [{ title: 's', url: 'https://news.example/x.html' }]],
    [
      'quoted words',
      { title: 's', quote: ' “We left.”\n\nSo they said. ' },
      [{ title: 's', quote: '“We left.”\n\nSo they said.' }],
    ],
    ['an address without scheme', { title: 's', url: '//b.example/' }, [{ title: 's', url: 'https://b.example/' }]],
  ];
  for (const [name, source, expected] of read) {
    it(`reads ${name}`, () => {
      expect(readSource(source)).to.deep.equal({ sources: expected, codes: [], wheres: [] });
    });
  }

  it('reads the date of a source', () => {
    const { event } = readOne({ title: 'a', sources: [{ title: 's', date: '2023-10-03' }] });
    expect(event?.sources[0]?.date?.edtf).to.equal('2023-10-03');
  });

  const unsafe = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://news.example/1',
    'file:///etc/passwd',
    'view-source:https://a.example/',
    'ftp://a.example/',
    'https://[',
  ];
  for (const url of unsafe) {
    it(`shows a source without its unsafe address ${JSON.stringify(url)}`, () => {
      const { sources, codes, wheres } = readSource({ title: 'Source', url });
      expect(sources).to.deep.equal([{ title: 'Source' }]);
      expect(codes).to.deep.equal(['url-unsafe']);
      expect(wheres).to.deep.equal(['events[0].sources[0].url']);
    });
  }

  it('refuses a relative address where nothing tells what it is relative to', () => {
    const { event, codes } = readOne({ title: 'a', sources: [{ title: 's', url: 'x.html' }] });
    expect(event?.sources).to.deep.equal([{ title: 's' }]);
    expect(codes).to.deep.equal(['url-unsafe']);
  });

  for (const bad of [null, 7, '', ' ', [], {}, { date: '2021' }, { title: '' }, { quote: 'Words of nobody' }]) {
    it(`leaves out ${JSON.stringify(bad)} and keeps the others`, () => {
      const { event, problems, codes } = readOne({ title: 'a', sources: ['first', bad, 'last'] });
      expect(event?.sources.map(({ title }) => title)).to.deep.equal(['first', 'last']);
      expect(codes).to.deep.equal(['source-invalid']);
      expect(problems[0]?.where).to.equal('events[0].sources[1]');
      expectWhole(problems);
    });
  }
});

describe('readRelations', () => {
  it('knows every type', () => {
    const relations = RELATION_TYPES.map((type) => ({ type, to: `what it ${type}` }));
    const { story, problems } = readStory([
      { id: 'a', title: 'a', date: '2021', relations },
      ...relations.map(({ to }) => ({ id: to, title: to })),
    ]);
    expect(story.byId.get('a')?.relations).to.deep.equal(relations);
    expect(problems).to.deep.equal([]);
  });

  const invalid: [string, unknown][] = [
    ['null', null],
    ['a text', 'b'],
    ['an empty object', {}],
    ['no type', { to: 'b' }],
    ['an unknown type', { type: 'denies', to: 'b' }],
    ['a type that is an object', { type: {}, to: 'b' }],
    ['a type from a prototype', { type: 'constructor', to: 'b' }],
    ['no aim', { type: 'refutes' }],
    ['an aim of spaces', { type: 'refutes', to: ' ' }],
  ];
  for (const [name, relation] of invalid) {
    it(`leaves out ${name} and keeps the others`, () => {
      const relations = [{ type: 'confirms', to: 'b' }, relation];
      const { story, problems } = readStory([
        { id: 'a', title: 'a', date: '2021', relations },
        { id: 'b', title: 'b' },
      ]);
      expect(story.byId.get('a')?.relations).to.deep.equal([{ type: 'confirms', to: 'b' }]);
      expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([
        ['relation-invalid', 'events[0].relations[1]'],
      ]);
      expect(problems[0]?.value).to.equal(relation);
      expectWhole(problems);
    });
  }

  it('meets an event whose id is a number by that number', () => {
    const { story } = readStory([
      { id: 7, title: 'a' },
      { id: 'b', title: 'b', date: '2021', relations: [{ type: 'refutes', to: 7 }] },
    ]);
    expect(story.relationsTo.get('7')).to.have.length(1);
  });
});

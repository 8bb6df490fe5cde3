import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readStory } from '../../src/core/story/read-story.js';
import { writeJson } from '../../src/exports/write-json.js';
import { comparable } from '../support/comparable-story.js';
import { anyStory } from '../support/random-stories.js';
import { storyInputs } from '../support/story-inputs.js';
import { storyOf } from '../support/stories.js';

const BASE = 'https://mill.example/a/story.json';
const back = (text: string, baseUrl = BASE) => readStory(JSON.parse(text), { baseUrl });

describe('writeJson', () => {
  it('writes a story that reads back to the same story, in every field', () => {
    const property = fc.property(storyInputs(), (input) => {
      const { story } = readStory(input, { baseUrl: BASE });
      expect(comparable(back(writeJson(story)).story)).to.deep.equal(comparable(story));
    });
    fc.assert(property, { numRuns: 600 });
  });

  it('does so of whatever was read of a broken story', () => {
    const property = fc.property(anyStory, (input) => {
      const { story } = readStory(input, { baseUrl: BASE });
      expect(comparable(back(writeJson(story)).story)).to.deep.equal(comparable(story));
    });
    fc.assert(property, { numRuns: 600 });
  });

  it('writes nothing that was not wrong before', () => {
    const property = fc.property(storyInputs(), (input) => {
      const { story, problems } = readStory(input, { baseUrl: BASE });
      const known = new Set([...problems.map(({ code }) => code), 'media-no-alt']);
      const codes = back(writeJson(story)).problems.map(({ code }) => code);
      expect(codes.filter((code) => !known.has(code))).to.deep.equal([]);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('writes the same text of what it has written', () => {
    const property = fc.property(storyInputs(), (input) => {
      const text = writeJson(readStory(input, { baseUrl: BASE }).story);
      expect(writeJson(back(text).story)).to.equal(text);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('names addresses relative to its own, if told so', () => {
    const property = fc.property(storyInputs(), (input) => {
      const { story } = readStory(input, { baseUrl: BASE });
      for (const baseUrl of [BASE, 'http://b.example/a/', 'https://mill.example']) {
        const text = writeJson(story, { baseUrl });
        expect(comparable(back(text, baseUrl).story)).to.deep.equal(comparable(story));
      }
    });
    fc.assert(property, { numRuns: 200 });
    const { story } = readStory([{ title: 'a', media: ['pictures/a.jpg', '/b.jpg'], sources: [{ url: 'c' }] }], {
      baseUrl: BASE,
    });
    const { events } = JSON.parse(writeJson(story, { baseUrl: BASE })) as { events: object[] };
    expect(events[0]).to.deep.include({
      media: [{ src: 'pictures/a.jpg' }, { src: 'https://mill.example/b.jpg' }],
      sources: [{ url: 'c' }],
    });
  });

  it('is legible, names its schema if told so, and has no key that says nothing', () => {
    const story = storyOf({
      groups: [{ id: 'a', label: 'a' }],
      events: [{ id: 'x', date: '2021', title: 'T', weight: 1, text: '', tags: [], media: [], html: '<p>x</p>' }],
    });
    expect(writeJson(story, { schema: './schema.json' })).to.equal(`{
  "$schema": "./schema.json",
  "groups": [
    {
      "id": "a"
    }
  ],
  "events": [
    {
      "id": "x",
      "date": "2021",
      "title": "T",
      "html": "<p>x</p>"
    }
  ]
}
`);
    expect(writeJson(storyOf([]))).to.equal('{\n  "events": []\n}\n');
  });

  const dates: [given: object, written: object][] = [
    [{ date: '2021-02' }, { date: '2021-02' }],
    [{ date: ' 2021–02 ' }, { date: '2021-02' }],
    [{ date: '2021-02', end: '2021-03' }, { date: '2021-02/2021-03' }],
    [
      { date: '2021-02-03T10:00:00', end: '2021-02-03T11:00:00' },
      { date: '2021-02-03T10:00:00', end: '2021-02-03T11:00:00' },
    ],
    [{ date: '2021-02-03T10:00/2021-02-04' }, { date: '2021-02-03T10:00', end: '2021-02-04' }],
    [{ date: '2021-02-03T10:00:00/..' }, { date: '2021-02-03T10:00:00/..' }],
    [{ date: '\tin spring ' }, { displayDate: 'in spring' }],
    [{ date: '../..' }, { date: '../..' }],
    [{}, {}],
  ];
  for (const [given, written] of dates) {
    it(`writes ${JSON.stringify(given)} as ${JSON.stringify(written)}`, () => {
      const text = writeJson(storyOf([{ id: 'x', title: 'T', ...given }]));
      expect(JSON.parse(text)).to.deep.equal({ events: [{ id: 'x', title: 'T', ...written }] });
    });
  }
});

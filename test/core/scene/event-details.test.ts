import { expect } from '@open-wc/testing';
import { eventDetails, type EventDetails } from '../../../src/core/scene/event-details.js';
import { eventOf, FOUR_EVENTS, storyOf } from '../../support/stories.js';
import { ENGLISH } from '../../support/words.js';
import { stated } from '../../support/stated.js';

const fourEvents = storyOf(FOUR_EVENTS);

function detailsOf(id: string, story = fourEvents): EventDetails {
  return eventDetails(story, eventOf(story, id), ENGLISH);
}

function detailsOfOne(fields: object): EventDetails {
  return detailsOf('a', storyOf([{ id: 'a', title: 'a', ...fields }]));
}

describe('eventDetails', () => {
  it('says where an event stands among all', () => {
    expect(FOUR_EVENTS.map(({ id }) => detailsOf(id ?? '').position)).to.deep.equal([
      '1 of 4',
      '2 of 4',
      '3 of 4',
      '4 of 4',
    ]);
  });

  it('leads to the event before and after, by date', () => {
    const { previous, next } = detailsOf('report');
    expect(previous).to.include({ id: 'resignation', label: 'Mar 22, 2023' });
    expect(previous?.name).to.match(/^Previous: Mar.* 22, 2023, Dong resigns from the Liberal caucus$/);
    expect(next?.id).to.equal('publication');
    expect(next?.name).to.match(/^Next: Oct.* 3, 2023, Dong: still waiting/);
    expect(stated(detailsOf('conversation'))).not.to.have.property('previous');
    expect(stated(detailsOf('publication'))).not.to.have.property('next');
  });

  it('links related events both ways', () => {
    const related = (id: string) => detailsOf(id).relations.map(({ label, id: other, date }) => [label, other, date]);
    expect(related('conversation')).to.deep.equal([
      ['Answered by', 'resignation', 'March 22, 2023'],
      ['Found false by', 'report', 'May 2023'],
    ]);
    expect(related('report')).to.deep.equal([['Finds false', 'conversation', 'February 2021']]);
    expect(related('resignation')).to.deep.equal([['Replies to', 'conversation', 'February 2021']]);
    expect(related('publication')).to.deep.equal([]);
  });

  it('names no relation to nobody or to itself', () => {
    const relations = [
      { type: 'refutes', to: 'nobody' },
      { type: 'refutes', to: 'a' },
    ];
    expect(detailsOfOne({ relations }).relations).to.deep.equal([]);
  });

  const precisions: [string, string[], string | undefined][] = [
    ['2023-03-22', [], '2023-03-22'],
    ['2023-05', ['day not given'], '2023-05'],
    ['2023', ['month not given'], '2023'],
    ['2023~', ['month not given', 'approximate'], undefined],
    ['2023?', ['month not given', 'uncertain'], undefined],
    ['2023-05/', ['end not known'], undefined],
  ];
  for (const [date, notes, dateTime] of precisions) {
    it(`says of ${date}: ${notes.join(', ') || 'nothing'}`, () => {
      const { precision, dateTime: value } = detailsOfOne({ date });
      expect(precision).to.deep.equal(notes);
      expect(value).to.equal(dateTime);
    });
  }

  it('has no notes on a date that there is not', () => {
    expect(detailsOfOne({})).to.deep.include({ date: 'No date given', precision: [], position: '1 of 1' });
  });

  it('parts a text at its blank lines', () => {
    expect(detailsOfOne({ text: 'One\nstill one.\n\nTwo.\n \n\nThree.\n' }).paragraphs).to.deep.equal([
      'One\nstill one.',
      'Two.',
      'Three.',
    ]);
    expect(detailsOfOne({}).paragraphs).to.deep.equal([]);
  });

  it('says the status in words', () => {
    expect(detailsOf('conversation').status).to.equal('Alleged');
    expect(stated(detailsOf('report'))).not.to.have.property('status');
  });

  it('lists sources with publisher and date', () => {
    const { sources, sourceHeading } = detailsOfOne({
      sources: [
        { title: 'Story', url: 'https://a.example/', publisher: 'Globe', date: '2023-10-03' },
        'A book',
        { title: 'Dated', date: '2023' },
      ],
    });
    expect(sourceHeading).to.equal('Sources');
    expect(sources.map(stated)).to.deep.equal([
      { title: 'Story', url: 'https://a.example/', rest: 'Globe, October 3, 2023', quote: [] },
      { title: 'A book', rest: '', quote: [] },
      { title: 'Dated', rest: '2023', quote: [] },
    ]);
    expect(detailsOfOne({ sources: ['one'] }).sourceHeading).to.equal('Source');
  });

  it('parts the quoted words of a source into paragraphs', () => {
    const { sources } = detailsOfOne({ sources: [{ title: 's', quote: 'One.\n\nTwo.' }] });
    expect(sources[0]?.quote).to.deep.equal(['One.', 'Two.']);
  });

  it('says whose each picture, recording or link is', () => {
    const media = ['https://www.video.example/watch?v=1', 'https://a.example:8080/b.jpg'];
    expect(detailsOfOne({ media }).media.map(({ kind, host }) => [kind, host])).to.deep.equal([
      ['link', 'video.example'],
      ['image', 'a.example:8080'],
    ]);
    expect(detailsOfOne({}).media).to.deep.equal([]);
  });

  it('hands on title and language', () => {
    expect(detailsOfOne({ title: 'Titre', lang: 'fr' })).to.include({ id: 'a', title: 'Titre', lang: 'fr' });
  });
});

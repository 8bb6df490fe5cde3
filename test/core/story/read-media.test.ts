import { expect } from '@open-wc/testing';
import type { Media } from '../../../src/core/story/story.js';
import { expectWhole } from '../../support/expect-problems.js';
import { readOne } from '../../support/stories.js';

const BASE = 'https://news.example/stories/one.json';

function read(media: unknown): { media: readonly Media[]; faults: string[] } {
  const { event, problems } = readOne({ title: 'a', media }, { baseUrl: BASE });
  expectWhole(problems);
  return { media: event?.media ?? [], faults: problems.map(({ code, where }) => `${code} ${where}`) };
}

describe('readMedia', () => {
  const kinds: [src: string, type: string | undefined, Media['kind']][] = [
    ['a.jpg', undefined, 'image'],
    ['a.JPEG', undefined, 'image'],
    ['a.png?width=800', undefined, 'image'],
    ['a.gif#frame', undefined, 'image'],
    ['a.webp', undefined, 'image'],
    ['a.avif', undefined, 'image'],
    ['a.svg', undefined, 'image'],
    ['a.mp3', undefined, 'audio'],
    ['a.ogg', undefined, 'audio'],
    ['a.oga', undefined, 'audio'],
    ['a.wav', undefined, 'audio'],
    ['a.m4a', undefined, 'audio'],
    ['a.flac', undefined, 'audio'],
    ['a.opus', undefined, 'audio'],
    ['a.mp4', undefined, 'video'],
    ['a.webm', undefined, 'video'],
    ['a.ogv', undefined, 'video'],
    ['a.mov', undefined, 'video'],
    ['a.m4v', undefined, 'video'],
    ['a.pdf', undefined, 'link'],
    ['a', undefined, 'link'],
    ['watch?v=a.mp4', undefined, 'link'],
    ['page#a.jpg', undefined, 'link'],
    ['ajpg', undefined, 'link'],
    ['https://movies.mp4/', undefined, 'link'],
    ['a', 'image/jpeg', 'image'],
    ['a', 'Audio/mpeg', 'audio'],
    ['a', 'video', 'video'],
    ['a.webm', 'audio/webm', 'audio'],
    ['File:Moon.jpg', 'text/html', 'link'],
  ];
  for (const [name, type, kind] of kinds) {
    it(`takes ${name}${type ? ` of type ${type}` : ''} for ${kind}`, () => {
      const src = new URL(name === 'File:Moon.jpg' ? `/wiki/${name}` : name, 'https://a.example/').href;
      expect(read([{ src, alt: 'What it shows', type }])).to.deep.equal({
        media: [{ kind, src, alt: 'What it shows' }],
        faults: [],
      });
    });
  }

  it('reads all that is told of it', () => {
    const told = { alt: 'A', caption: 'C', credit: 'Cr' };
    const given = { ...told, src: '../v.mp4', poster: 'p.jpg', width: 640, height: '360' };
    expect(read([given])).to.deep.equal({
      media: [
        {
          ...told,
          kind: 'video',
          src: 'https://news.example/v.mp4',
          poster: 'https://news.example/stories/p.jpg',
          width: 640,
          height: 360,
        },
      ],
      faults: [],
    });
  });

  it('takes a text for an address', () => {
    expect(read(['a.mp3', 'https://b.example/x']).media).to.deep.equal([
      { kind: 'audio', src: 'https://news.example/stories/a.mp3' },
      { kind: 'link', src: 'https://b.example/x' },
    ]);
  });

  it('asks for a description of pictures, but of those that only decorate', () => {
    const undescribed = [
      { src: 'a.jpg' },
      { src: 'b.jpg', alt: null },
      { src: 'c.jpg', alt: '' },
      { src: 'd.mp4' },
      'e',
    ];
    const { media, faults } = read(undescribed);
    expect(media).to.have.length(5);
    expect(faults).to.deep.equal(['media-no-alt events[0].media[0].src', 'media-no-alt events[0].media[1].src']);
    const { problems } = readOne({ title: 'a', media: ['https://a.example/a.jpg'] });
    expect(problems[0]?.severity).to.equal('note');
  });

  const unsafe = [
    'javascript:alert(1)',
    'data:image/png;base64,AA==',
    'blob:https://a.example/1',
    'mailto:a@b.example',
    'file:///a.jpg',
    'https://[',
  ];
  for (const src of unsafe) {
    it(`leaves out what has the unsafe address ${src}, and keeps the rest`, () => {
      const { media, faults } = read([{ src, alt: 'A' }, 'https://b.example/x', { src: 'v.mp4', poster: src }]);
      expect(media.map((item) => Object.keys(item))).to.deep.equal([
        ['kind', 'src'],
        ['kind', 'src'],
      ]);
      expect(faults).to.deep.equal(['url-unsafe events[0].media[0].src', 'url-unsafe events[0].media[2].poster']);
    });
  }

  for (const bad of [null, 7, '', ' ', [], {}, { alt: 'A' }, { src: '' }]) {
    it(`leaves out ${JSON.stringify(bad)} and keeps the others`, () => {
      const { media, faults } = read(['first', bad, 'last']);
      expect(media.map(({ src }) => src.split('/').at(-1))).to.deep.equal(['first', 'last']);
      expect(faults).to.deep.equal(['media-invalid events[0].media[1]']);
    });
  }

  it('overlooks sizes that are none', () => {
    const sizes = { width: 0, height: 'tall' };
    expect(read([{ src: 'a.mp4', ...sizes }])).to.deep.equal({
      media: [{ kind: 'video', src: 'https://news.example/stories/a.mp4' }],
      faults: ['value-invalid events[0].media[0].width', 'value-invalid events[0].media[0].height'],
    });
  });

  it('refuses a relative address where nothing tells what it is relative to', () => {
    const { event, codes } = readOne({ title: 'a', media: ['a.mp4'] });
    expect([event?.media, codes]).to.deep.equal([[], ['url-unsafe']]);
  });
});

import { expect } from '@open-wc/testing';
import { readSlideMedia, type SlideMedia } from '../../../src/sources/formats/timelinejs-media.js';

const NOTHING = { media: [], sources: [] };

describe('readSlideMedia', () => {
  const cases: [name: string, media: unknown, expected: SlideMedia][] = [
    [
      'a picture',
      { url: 'https://a.org/b.jpg', caption: 'C', credit: 'D' },
      { media: [{ src: 'https://a.org/b.jpg', type: 'image', caption: 'C', credit: 'D' }], sources: [] },
    ],
    [
      'a picture with alt and title',
      { url: 'b.png', alt: 'A', title: 'T' },
      { media: [{ src: 'b.png', type: 'image', alt: 'A' }], sources: [] },
    ],
    [
      'a title where alt is missing',
      { url: 'b.png', alt: '', title: 'T' },
      { media: [{ src: 'b.png', type: 'image', alt: 'T' }], sources: [] },
    ],
    [
      'an address alone',
      'https://a.org/b.jpg',
      { media: [{ src: 'https://a.org/b.jpg', type: 'image' }], sources: [] },
    ],
    [
      'a list',
      ['a.jpg', { url: 'b.mp3' }],
      { media: [{ src: 'a.jpg', type: 'image' }, { src: 'b.mp3' }], sources: [] },
    ],
    [
      'an address without a protocol',
      { url: '//a.org/b.gif' },
      { media: [{ src: 'https://a.org/b.gif', type: 'image' }], sources: [] },
    ],
    [
      'an address without slashes',
      { url: 'www.youtube.com/watch?v=x' },
      { media: [{ src: 'https://www.youtube.com/watch?v=x' }], sources: [] },
    ],
    ['a path', { url: '/static/img/b.svg' }, { media: [{ src: '/static/img/b.svg', type: 'image' }], sources: [] }],
    ['a folder with a dot', { url: 'v1.2/b.jpg' }, { media: [{ src: 'v1.2/b.jpg', type: 'image' }], sources: [] }],
    [
      'a picture named in the query',
      { url: 'https://a.org/get?name=b.jpg' },
      { media: [{ src: 'https://a.org/get?name=b.jpg', type: 'image' }], sources: [] },
    ],
    [
      'a picture without an ending',
      { url: 'https://pbs.twimg.com/media/Ab?format=jpg&name=large' },
      { media: [{ src: 'https://pbs.twimg.com/media/Ab?format=jpg&name=large', type: 'image' }], sources: [] },
    ],
    [
      'a shared file of Dropbox',
      { url: 'https://www.dropbox.com/s/x/b.jpg?dl=0' },
      { media: [{ src: 'https://dl.dropboxusercontent.com/s/x/b.jpg?dl=0', type: 'image' }], sources: [] },
    ],
    [
      'an address with a reference',
      { url: 'https://a.org/?a=1&amp;b=2' },
      { media: [{ src: 'https://a.org/?a=1&b=2' }], sources: [] },
    ],
    [
      'a video with its thumbnail',
      { url: 'a.mp4', thumbnail: '//a.org/t.jpg' },
      { media: [{ src: 'a.mp4', poster: 'https://a.org/t.jpg' }], sources: [] },
    ],
    ['a thumbnail alone', { url: '', thumbnail: 't.jpg' }, { media: [{ src: 't.jpg', type: 'image' }], sources: [] }],
    [
      'a page',
      { url: 'https://twitter.com/a/status/1', thumbnail: 't.jpg' },
      { media: [{ src: 'https://twitter.com/a/status/1' }], sources: [] },
    ],
    [
      'two addresses',
      { url: 'https://a.org/1.jpg https://a.org/2.jpg', caption: 'C' },
      {
        media: [
          { src: 'https://a.org/1.jpg', type: 'image', caption: 'C' },
          { src: 'https://a.org/2.jpg', type: 'image', caption: 'C' },
        ],
        sources: [],
      },
    ],
    [
      'the page of a picture on Wikimedia',
      { url: 'https://commons.wikimedia.org/wiki/File:A_b.jpg', alt: 'A' },
      {
        media: [
          { src: 'https://commons.wikimedia.org/wiki/Special:FilePath/A_b.jpg?width=960', type: 'image', alt: 'A' },
        ],
        sources: [{ url: 'https://commons.wikimedia.org/wiki/File:A_b.jpg', title: 'A b.jpg' }],
      },
    ],
    [
      'an address that is not safe, for the reader of stories to refuse',
      { url: 'javascript:alert(1)' },
      { media: [{ src: 'javascript:alert(1)' }], sources: [] },
    ],
    [
      'links in caption and credit',
      { url: 'a.jpg', caption: 'By <a href="https://b.org">B</a>', credit: '<a href="https://c.org/">C &amp; D</a>' },
      {
        media: [{ src: 'a.jpg', type: 'image', caption: 'By B', credit: 'C & D' }],
        sources: [
          { url: 'https://b.org', title: 'B' },
          { url: 'https://c.org/', title: 'C & D' },
        ],
      },
    ],
    [
      'a link of the picture',
      { url: 'a.jpg', link: 'https://b.org', credit: 'B' },
      { media: [{ src: 'a.jpg', type: 'image', credit: 'B' }], sources: [{ url: 'https://b.org', title: 'B' }] },
    ],
    [
      'a link to the same',
      { url: 'https://b.org/x', link: 'https://b.org/x' },
      { media: [{ src: 'https://b.org/x' }], sources: [] },
    ],
    [
      'a frame',
      { url: `<iframe width="560" src='//player.org/x?a=1&amp;b' allowfullscreen></iframe>`, caption: 'C' },
      { media: [{ src: 'https://player.org/x?a=1&b', caption: 'C' }], sources: [] },
    ],
    [
      'a picture as HTML',
      { url: '<img src="a.jpg" alt="A">' },
      { media: [{ src: 'a.jpg', alt: 'A', type: 'image' }], sources: [] },
    ],
    [
      'a quotation',
      { url: '<blockquote>Words</blockquote>', credit: 'A & B' },
      { ...NOTHING, html: '<blockquote>Words</blockquote><p>A &amp; B</p>' },
    ],
    [
      'a post',
      {
        url: '<blockquote class="twitter-tweet"><p lang="en">Words</p>&mdash; A (@a) <a href="https://twitter.com/a/status/1">3 June</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
      },
      {
        ...NOTHING,
        sources: [{ title: 'A (@a) 3 June', url: 'https://twitter.com/a/status/1', quote: 'Words' }],
      },
    ],
    [
      'a quotation with its address',
      { url: '<blockquote cite="https://a.org">Words</blockquote>', caption: 'A speech' },
      { ...NOTHING, sources: [{ title: 'A speech', url: 'https://a.org', quote: 'Words' }] },
    ],
    ['words', { url: 'A letter, kept in the archive' }, { ...NOTHING, html: '<p>A letter, kept in the archive</p>' }],
    [
      'a script',
      { url: '<script src="//a.org/x.js"></script>' },
      { ...NOTHING, leftOut: '<script src="//a.org/x.js"></script>' },
    ],
    ['a caption without a picture', { url: '', caption: 'A <b>picture</b>' }, { ...NOTHING, leftOut: 'A picture' }],
    [
      'what is told to be a picture',
      { url: 'https://a.org/1', type: 'image' },
      { media: [{ src: 'https://a.org/1', type: 'image' }], sources: [] },
    ],
    [
      'a picture with spaces',
      { url: 'images/my photo.jpg' },
      { media: [{ src: 'images/my photo.jpg', type: 'image' }], sources: [] },
    ],
    ['a sign for nothing', { url: 'n/a' }, NOTHING],
    ['nothing', undefined, NOTHING],
    ['null', null, NOTHING],
    ['nulls', { url: null, caption: null, credit: null }, NOTHING],
    ['empty texts', { url: ' ', caption: '', credit: '', thumbnail: '' }, NOTHING],
    ['a number', 7, NOTHING],
  ];
  for (const [name, media, expected] of cases) {
    it(`reads ${name}`, () => {
      expect(readSlideMedia(media)).to.deep.equal(expected);
    });
  }
});

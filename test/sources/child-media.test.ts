import { expect } from '@open-wc/testing';
import type { MediaInput } from '../../src/core/story/story.js';
import { childMedia } from '../../src/sources/child-media.js';
import { elementOf } from '../support/markup.js';

const A = new URL('/a.png', location.href).href;
const V = new URL('/v.mp4', location.href).href;

describe('childMedia', () => {
  const cases: [name: string, content: string, MediaInput[]][] = [
    ['nothing', '<p>Text</p>', []],
    [
      'a picture',
      '<img src="/a.png" alt="Moon" width="640" height="480">',
      [{ src: A, type: 'image', alt: 'Moon', width: 640, height: 480 }],
    ],
    ['a picture without a description', '<img src="/a.png">', [{ src: A, type: 'image' }]],
    ['a picture as wide as the page', '<img src="/a.png" alt="A" width="100%">', [{ src: A, type: 'image', alt: 'A' }]],
    [
      'a picture for several screens',
      '<picture><source srcset="/b.webp"><img src="/a.png" alt="A"></picture>',
      [{ src: A, type: 'image', alt: 'A' }],
    ],
    ['a picture that only decorates', '<img src="/a.png" alt="">', []],
    ['a picture in the heading', '<h3>Title <img src="/a.png" alt="A"></h3>', []],
    ['a picture that is in the page itself', '<img src="data:image/png;base64,AA" alt="A">', []],
    ['a picture that has yet to be told its address', '<img alt="A">', []],
    [
      'a figure',
      '<figure><img src="/a.png" alt=""><figcaption>The  Moon, <b>full</b></figcaption></figure>',
      [{ src: A, type: 'image', alt: '', caption: 'The Moon, full' }],
    ],
    [
      'a picture of who is quoted',
      '<figure><img src="/a.png" alt="Dong"><blockquote>Words</blockquote><figcaption>Dong</figcaption></figure>',
      [{ src: A, type: 'image', alt: 'Dong' }],
    ],
    [
      'a film with what is said in it',
      '<video src="/v.mp4"><track kind="chapters" src="/c.vtt"><track kind="captions" src="/a.png"></video>',
      [{ src: V, type: 'video', captions: A }],
    ],
    [
      'a film',
      '<video src="/v.mp4" poster="/p.png" width="640">Sorry</video>',
      [{ src: V, type: 'video', poster: '/p.png', width: 640 }],
    ],
    [
      'a recording in several formats',
      '<audio controls><source src="/v.mp4"><source src="/v.ogg"></audio>',
      [{ src: V, type: 'audio' }],
    ],
    [
      'several, in their order',
      '<video src="/v.mp4"></video><img src="/a.png" alt="A">',
      [
        { src: V, type: 'video' },
        { src: A, type: 'image', alt: 'A' },
      ],
    ],
  ];
  for (const [name, content, expected] of cases) {
    it(`reads ${name}`, () => {
      const element = elementOf(`<article>${content}</article>`);
      expect(childMedia(element, [...element.querySelectorAll('h3')]).media).to.deep.equal(expected);
    });
  }

  it('takes no caption from around the event', () => {
    const figure = elementOf(
      '<figure><article><img src="/a.png" alt="A"></article><figcaption>Someone</figcaption></figure>',
    );
    expect(childMedia(figure.querySelector('article')!, []).media).to.deep.equal([{ src: A, type: 'image', alt: 'A' }]);
  });

  it('tells which words belong to a picture or recording', () => {
    const element = elementOf(
      '<article><figure><img src="/a.png" alt="A"><figcaption>C</figcaption></figure><video>Sorry</video></article>',
    );
    expect(childMedia(element, []).captions.map(({ localName }) => localName)).to.deep.equal(['figcaption', 'video']);
  });
});

import { expect } from '@open-wc/testing';
import { shortenUrl } from '../../src/exports/shorten-url.js';

describe('shortenUrl', () => {
  const cases: [url: string, baseUrl: string | undefined, expected: string][] = [
    ['https://a.example/x/b.jpg', 'https://a.example/x/story.json', 'b.jpg'],
    ['https://a.example/x/y/b.jpg?c#d', 'https://a.example/x/', 'y/b.jpg?c#d'],
    ['https://a.example/b.jpg', 'https://a.example', 'b.jpg'],
    ['https://a.example/b.jpg', 'https://a.example/x/story.json', 'https://a.example/b.jpg'],
    ['https://a.example/x/', 'https://a.example/x/', 'https://a.example/x/'],
    ['https://a.example/x/?q', 'https://a.example/x/', 'https://a.example/x/?q'],
    ['https://a.example/x//b', 'https://a.example/x/', 'https://a.example/x//b'],
    ['https://a.example/x/a:b', 'https://a.example/x/', 'https://a.example/x/a:b'],
    ['https://a.example/x/b', undefined, 'https://a.example/x/b'],
    ['https://a.example/x/b', 'no address', 'https://a.example/x/b'],
    ['https://a.example/x/b', 'file:///x/', 'https://a.example/x/b'],
    ['mailto:a@a.example', 'https://a.example/', 'mailto:a@a.example'],
  ];
  for (const [url, baseUrl, expected] of cases) {
    it(`writes ${url} below ${baseUrl} as ${expected}`, () => {
      const short = shortenUrl(baseUrl)(url);
      expect(short).to.equal(expected);
      if (short !== url) expect(new URL(short, baseUrl).href).to.equal(url);
    });
  }
});

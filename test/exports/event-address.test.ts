import { expect } from '@open-wc/testing';
import { readAddress } from '../../src/core/story/story-address.js';
import { eventAddress } from '../../src/exports/event-address.js';
import { ALL_HOSTILE } from '../support/hostile-strings.js';

describe('eventAddress', () => {
  const addresses: [url: string | undefined, id: string, address: string][] = [
    [undefined, 'report', '#story-id=report'],
    ['https://mill.example/a?b=c', 'report', 'https://mill.example/a?b=c#story-id=report'],
    ['https://mill.example/#top', 'a b', 'https://mill.example/#top&story-id=a%20b'],
    ['https://mill.example/#story-id=bribe&x=1', 'é', 'https://mill.example/#x=1&story-id=%C3%A9'],
  ];
  for (const [url, id, address] of addresses) {
    it(`leads to “${id}” in ${url ?? 'any page'}`, () => {
      expect(eventAddress(url, id)).to.equal(address);
    });
  }

  it('is understood by the element, whatever the id', () => {
    const ids = [...ALL_HOSTILE, 'a&b=c', '#', '%'].filter((id) => !/[\uD800-\uDFFF]/u.test(id));
    const back = ids.map((id) => readAddress(new URL(eventAddress('https://mill.example/', id)).hash, 'story').id);
    expect(back).to.deep.equal(ids);
  });
});

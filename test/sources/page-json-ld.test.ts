import { expect } from '@open-wc/testing';
import { textOfPageScript } from '../../src/sources/page-json-ld.js';

function pageOf(markup: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${markup}`, 'text/html');
}

describe('textOfPageScript', () => {
  const found: [name: string, markup: string, hash: string, type: string][] = [
    ['JSON-LD', '<script id="a" type="application/ld+json">x &amp; y</script>', '#a', 'application/ld+json'],
    ['JSON', '<script id="a" type="application/json">x &amp; y</script>', '#a', 'application/json'],
    ['a table', '<script id="a" type="text/csv">x &amp; y</script>', '#a', 'text/csv'],
    ['a calendar', '<script id="a" type="text/calendar">x &amp; y</script>', '#a', 'text/calendar'],
    [
      'a type in capitals, with a parameter',
      '<script id="a" type="Text/CSV; header=present">x &amp; y</script>',
      '#a',
      'text/csv',
    ],
    ['an id in another script', '<script id="são" type="text/csv">x &amp; y</script>', '#s%C3%A3o', 'text/csv'],
    ['an id with a stray %', '<script id="5%" type="text/csv">x &amp; y</script>', '#5%', 'text/csv'],
  ];
  for (const [name, markup, hash, type] of found) {
    it(`reads ${name}, as it stands there`, () => {
      expect(textOfPageScript(pageOf(markup), hash)).to.deep.equal({ text: 'x &amp; y', type });
    });
  }

  const none: [name: string, markup: string, hash: string][] = [
    ['no such id', '<script id="a" type="text/csv">x</script>', '#b'],
    ['no id', '<script type="text/csv">x</script>', '#'],
    ['an element that is no script', '<p id="a" type="text/csv">x</p>', '#a'],
    ['a script without a type', '<script id="a">x</script>', '#a'],
    ['a program', '<script id="a" type="text/javascript">x</script>', '#a'],
    ['a program of old', '<script id="a" type="application/x-javascript">x</script>', '#a'],
    ['a module', '<script id="a" type="module">x</script>', '#a'],
    ['a map of imports', '<script id="a" type="importmap">{}</script>', '#a'],
  ];
  for (const [name, markup, hash] of none) {
    it(`reads nothing where there is ${name}`, () => {
      expect(textOfPageScript(pageOf(markup), hash)).to.equal(undefined);
    });
  }
});

import { expect } from '@open-wc/testing';
import type { Finding } from '../../../src/core/story/problem.js';
import { columnsByName, fieldNamed } from '../../../src/sources/formats/csv-columns.js';
import { lettersOf, toldColumns } from '../../../src/sources/formats/csv-told-columns.js';

describe('the columns of a table', () => {
  const headers: [header: string, columns: Record<string, number[]>][] = [
    ['Date|Title|Text|Source|Link|Status', { date: [0], title: [1], text: [2], source: [3], url: [4], status: [5] }],
    ['WHEN|What happened|Details', { date: [0], title: [1], text: [2] }],
    ['Start date|End date|Event|Description', { date: [0], end: [1], title: [2], text: [3] }],
    ['startDate|end_date|headline', { date: [0], end: [1], title: [2] }],
    ['Year|Month|Day|Headline', { year: [0], month: [1], day: [2], title: [3] }],
    ['Day|Event', { date: [0], title: [1] }],
    ['Date (YYYY-MM-DD)|*Title*', { date: [0], title: [1] }],
    ['Début|Fin|Titre|Détails|Lien|Catégorie', { date: [0], end: [1], title: [2], text: [3], url: [4], group: [5] }],
    ['Datum|Überschrift|Beschreibung|Quelle|Gewicht', { date: [0], title: [1], text: [2], source: [3], weight: [4] }],
    [
      'Fecha|Título|Descripción|Fuente|Enlace|Imagen',
      { date: [0], title: [1], text: [2], source: [3], url: [4], media: [5] },
    ],
    ['Date|Event|Title', { date: [0], title: [2] }],
    ['Title|Title', { title: [0] }],
    ['Date|Title|Summary|Description', { date: [0], title: [1], text: [2, 3] }],
    ['Date|Title|Source 1|Link 1|Source 2|Link 2', { date: [0], title: [1], source: [2, 4], url: [3, 5] }],
    [
      'Date|Title|Tags|Reported|Importance|Lang|ID',
      { date: [0], title: [1], tags: [2], reported: [3], weight: [4], lang: [5], id: [6] },
    ],
    [
      'Date|Title|Photo|Caption|Photo credit|Alt text',
      { date: [0], title: [1], media: [2], caption: [3], credit: [4], alt: [5] },
    ],
    ['id|Date|Title|Refutes|Replies to', { id: [0], date: [1], title: [2], refutes: [3], repliesTo: [4] }],
    ['Foo|constructor|__proto__||2021', {}],
  ];
  for (const [header, columns] of headers) {
    it(`are recognised by their names: ${header}`, () => {
      expect(Object.fromEntries(columnsByName(header.split('|')))).to.deep.equal(columns);
    });
  }

  it('go by the keys of an event, and by their usual names', () => {
    expect(['displayDate', 'DISPLAYDATE', 'when', 'Bild', 'nothing', 'toString'].map(fieldNamed)).to.deep.equal([
      'displayDate',
      'displayDate',
      'date',
      'media',
      undefined,
      undefined,
    ]);
  });

  const NAMES = ['When', 'What, and how', 'Événement', 'B'];
  const told: [columns: string | undefined, expected: Record<string, number[]>, codes: string[]][] = [
    [undefined, {}, []],
    [' ', {}, []],
    ['date=When, title=B', { date: [0], title: [3] }, []],
    ['title="What, and how",date=When', { title: [1], date: [0] }, []],
    ['headline = evenement', { title: [2] }, []],
    ['title=2', { title: [1] }, []],
    // A name goes before a letter.
    ['title=B, text=C', { title: [3], text: [2] }, []],
    ['text=When, text=B', { text: [0, 3] }, []],
    ['date=Whenever', {}, ['column-unknown']],
    ['title=5', {}, ['column-unknown']],
    ['colour=When', {}, ['column-unknown']],
    ['When', {}, ['column-unknown']],
    ['__proto__=When', {}, ['column-unknown']],
  ];
  for (const [columns, expected, codes] of told) {
    it(`are told by the page: ${columns}`, () => {
      const findings: Finding[] = [];
      const read = toldColumns(columns, NAMES, NAMES.length, (finding) => findings.push(finding));
      expect(Object.fromEntries(read)).to.deep.equal(expected);
      expect(findings.map(({ code }) => code)).to.deep.equal(codes);
    });
  }

  it('that are not there are reported with those that are', () => {
    const findings: Finding[] = [];
    toldColumns('date=Whenever', ['When', ''], 2, (finding) => findings.push(finding));
    expect(findings[0]?.detail).to.equal('The file has no column “Whenever”. It has “When”.');
  });

  it('have the letters of a spreadsheet', () => {
    expect([0, 25, 26, 701].map(lettersOf)).to.deep.equal(['A', 'Z', 'AA', 'ZZ']);
  });

  it('that the page tells are not recognised again', () => {
    const columns = columnsByName(['Date', 'Title', 'Headline'], new Map([['title', [2]]]));
    expect(Object.fromEntries(columns)).to.deep.equal({ title: [2], date: [0] });
  });
});

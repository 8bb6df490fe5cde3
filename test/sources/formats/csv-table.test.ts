import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dsvFormat } from 'd3';
import { finish } from '../../../src/core/story/steps.js';
import { tableSteps } from '../../../src/sources/formats/csv-table.js';

const readTable = (text: string, pieceLength?: number) => finish(tableSteps(text, pieceLength));

describe('tableSteps', () => {
  const ROWS = [
    ['Date', 'Event'],
    ['2021', 'A'],
  ];
  const tables: [name: string, text: string, rows?: string[][]][] = [
    ['commas', 'Date,Event\n2021,A\n'],
    ['semicolons', 'Date;Event\n2021;A\n'],
    ['tabs', 'Date\tEvent\n2021\tA\n'],
    ['bars', 'Date|Event\n2021|A\n'],
    ['all cells in quotation marks', '"Date";"Event"\n"2021";"A"\n'],
    ['all cells in quotation marks, with tabs', '"Date"\t"Event"\n"2021"\t"A"\n'],
    ['line ends of Windows', 'Date,Event\r\n2021,A\r\n'],
    ['line ends of old', 'Date,Event\r2021,A\r'],
    ['no line end at the end', 'Date,Event\n2021,A'],
    ['a byte order mark', '\uFEFFDate,Event\n2021,A\n'],
    ['a told delimiter', 'sep=;\r\nDate;Event\r\n2021;A\r\n'],
    [
      'commas within semicolons',
      'Date;Event;Weight\n2021;A, b, c;1,5\n2022;B;2,5\n',
      [
        ['Date', 'Event', 'Weight'],
        ['2021', 'A, b, c', '1,5'],
        ['2022', 'B', '2,5'],
      ],
    ],
    [
      'semicolons within commas',
      'Date,Event\n2021,a; b; c\n2022,d; e\n',
      [
        ['Date', 'Event'],
        ['2021', 'a; b; c'],
        ['2022', 'd; e'],
      ],
    ],
    [
      'delimiters and lines in quotation marks',
      'Date,Event\n2021,"A, ""b""\nand c"\n',
      [
        ['Date', 'Event'],
        ['2021', 'A, "b"\nand c'],
      ],
    ],
    [
      'rows of different lengths',
      'Date,Event,Text\n2021,A\n2022,B,b\n',
      [
        ['Date', 'Event', 'Text'],
        ['2021', 'A'],
        ['2022', 'B', 'b'],
      ],
    ],
    [
      'a line above',
      'Our timeline\nDate;Event\n2021;A\n2022;B\n',
      [['Our timeline'], ['Date', 'Event'], ['2021', 'A'], ['2022', 'B']],
    ],
    ['one column', 'Event\nA\nB\n', [['Event'], ['A'], ['B']]],
    ['empty rows', 'Date,Event\n\n2021,A\n', [['Date', 'Event'], [''], ['2021', 'A']]],
    [
      'spaces around quotation marks',
      'Date,Event\n2021, "A, b" \n',
      [
        ['Date', 'Event'],
        ['2021', 'A, b'],
      ],
    ],
    [
      'a quotation mark within a cell',
      'Date,Event\n2021,a 5" pipe\n',
      [
        ['Date', 'Event'],
        ['2021', 'a 5" pipe'],
      ],
    ],
    [
      'a quoted word within a cell',
      'Date,Event\n2021,an "A" and\n',
      [
        ['Date', 'Event'],
        ['2021', 'an "A" and'],
      ],
    ],
    ['nothing', '', []],
  ];
  for (const [name, text, rows = ROWS] of tables) {
    it(`reads ${name} without a word`, () => {
      expect(readTable(text)).to.deep.equal({ rows, findings: [] });
    });
  }

  const mended: [name: string, text: string, rows: string[][], where: string][] = [
    [
      'a quotation mark that is never closed',
      'Date,Event\n2021,"A\n2022,B\n',
      [
        ['Date', 'Event'],
        ['2021', 'A'],
        ['2022', 'B'],
      ],
      'row 2',
    ],
    [
      'one before cells that are quoted well',
      'Date,Event\n2021,"A\n2022,"B, c"\n2023,"C"\n',
      [
        ['Date', 'Event'],
        ['2021', 'A'],
        ['2022', 'B, c'],
        ['2023', 'C'],
      ],
      'row 2',
    ],
    [
      'several that are never closed',
      'Date,Event\n2021,""A\n2022,B\n',
      [
        ['Date', 'Event'],
        ['2021', 'A'],
        ['2022', 'B'],
      ],
      'row 2',
    ],
    [
      'marks that are not doubled',
      'Date,Event\n2021,"A "b" c"\n2022,B\n',
      [
        ['Date', 'Event'],
        ['2021', 'A "b" c'],
        ['2022', 'B'],
      ],
      'row 2',
    ],
  ];
  for (const [name, text, rows, where] of mended) {
    it(`mends ${name}, and tells where`, () => {
      const table = readTable(text);
      expect(table.rows).to.deep.equal(rows);
      expect(table.findings.map((finding) => [finding.code, finding.where])).to.deep.equal([['import-guess', where]]);
    });
  }

  it('counts rows behind what it has mended', () => {
    const { findings } = readTable('Date,Event\n2021,"A\n2022,B\n2023,"C\n');
    expect(findings.map(({ where }) => where)).to.deep.equal(['row 2', 'row 4']);
  });

  it('reads any table that was written well', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '"', '""', 'a,b', 'a;b', 'a\tb', 'a\nb', 'a\r\nb', ' "a" '),
    );
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (cells, delimiter) => {
        const table = [['Date', 'Event', 'Text', 'Link'].slice(0, cells[0]?.length), ...cells];
        const text = table
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
          .join('\n');
        expect(readTable(text)).to.deep.equal({ rows: table, findings: [] });
      }),
    );
  });

  it('takes no text for longer than its rows are many', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ',', '\n', 'a', ' ', '""', ';'), { maxLength: 60 }), (parts) => {
        const { rows } = readTable(parts.join(''));
        expect(rows.length).to.be.at.most(parts.length + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes the same of a table in pieces, of any length and with whatever faults', () => {
    const parts = fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\r\n',
      '\r',
      'a',
      ' ',
      '""',
      '"a"',
      '"b\nc"',
      'long text,',
      '\n\n',
      '\n"',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (all, length) => {
        const text = all.join('');
        const [whole, pieced] = [readTable(text), readTable(text, length)];
        // An empty row at the end counts for nothing.
        const rowsOf = ({ rows }: typeof whole) => JSON.stringify(rows).replace(/(?:,?\[""\])+\]$/, ']');
        expect(rowsOf(pieced)).to.equal(rowsOf(whole));
        expect(pieced.findings).to.deep.equal(whole.findings);
      }),
      { numRuns: 2000 },
    );
  });

  it('is what d3 reads where nothing is to be mended', () => {
    const text = 'a,b\n1,"x ""y"" z"\n,\n"",3\n';
    expect(readTable(text).rows).to.deep.equal(dsvFormat(',').parseRows(text));
  });
});

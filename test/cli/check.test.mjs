import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workspace } from './run-cli.mjs';

const { run, write } = workspace();

describe('story-timeline check', () => {
  it('has nothing to say of a story that is well', async () => {
    write('well.json', [{ date: '2021-02', title: 'A' }]);
    assert.deepEqual(await run(['check', 'well.json']), {
      code: 0,
      stdout: '',
      stderr: 'well.json: 1 event, no problems\n',
    });
  });

  it('tells line and column of each problem, in their order, how grave it is, and how to mend it', async () => {
    write(
      'faulty.json',
      `{
  "eras": [{ "date": "soon", "title": "Era" }],
  "events": [
    { "date": "2021", "title": "A" },
    {
      "date": "2021-13", "title": "B",
      "relations": [{ "type": "refutes", "to": "nobody" }]
    },
    { "title": "" }
  ]
}`,
    );
    const { code, stdout, stderr } = await run(['check', 'faulty.json']);
    assert.equal(code, 1);
    assert.deepEqual(
      stdout
        .split('\n')
        .filter((line) => !line.startsWith('  '))
        .map((line) => line.replace(/: (?:The|No|"|An).*\[/, ' [')),
      [
        'faulty.json:2:12: error: eras[0] [era-invalid]',
        'faulty.json:2:22: error: eras[0].date [date-invalid]',
        'faulty.json:5:5: warning: events[1], refutes [relation-dangling]',
        'faulty.json:6:15: error: events[1].date [date-invalid]',
        'faulty.json:9:5: error: events[2] [event-empty]',
        '',
      ],
    );
    assert.match(stdout, /\n {4}Write the date in EDTF: /);
    assert.equal(stderr, 'faulty.json: 2 events, 4 errors, 1 warning\n');
  });

  it('takes notes for no fault', async () => {
    write('noted.json', `[{ "date": "1780", "title": "A", "media": ["https://example.org/a.jpg"] }]`);
    const { code, stdout } = await run(['check', 'noted.json']);
    assert.match(stdout, /^noted\.json:1:\d+: note: events\[0\]/m);
    assert.doesNotMatch(stdout, /error:|warning:/);
    assert.equal(code, 0);
  });

  it('tells the row of a table, the entry of a calendar, and the place in JSON-LD', async () => {
    write('table.csv', 'date,title\n2021-02-03,A\nnever,"B\nin two lines"\n2021-02-30,C\n');
    write(
      'calendar.ics',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:never\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
    write(
      'graph.jsonld',
      `{"@context": "https://schema.org",
 "@graph": [
  { "@type": "Event", "name": "A", "startDate": "2021-02-03" },
  { "@type": "Event", "name": "B", "startDate": "2021-13" }
]}`,
    );
    const { code, stdout } = await run(['check', 'table.csv', 'calendar.ics', 'graph.jsonld']);
    assert.equal(code, 1);
    assert.match(stdout, /^table\.csv: error: row 3, date: /m);
    assert.match(stdout, /^table\.csv: error: row 4, date: /m);
    assert.match(stdout, /^calendar\.ics: \w+: .*VEVENT 1/m);
    assert.match(stdout, /^graph\.jsonld:4:3: \w+: /m);
  });

  it('goes on with the next file where one can’t be read', async () => {
    write('good.json', [{ date: '2021', title: 'A' }]);
    write('bad.json', '{ "events": [ }');
    const { code, stdout, stderr } = await run(['check', 'bad.json', 'none.json', 'good.json']);
    assert.deepEqual([code, stdout], [2, '']);
    const [bad, none, good] = stderr.split('\n');
    assert.match(
      bad,
      /^bad\.json can’t be read: it is no JSON: in line 1, column 15, a value or \] should stand, not \}\.$/,
    );
    assert.equal(none, 'none.json can’t be read: there is no such file or folder.');
    assert.equal(good, 'good.json: 1 event, no problems');
  });

  it('does not take addresses for unsafe that are relative to the file', async () => {
    const media = [{ src: 'pictures/a.jpg', alt: 'A' }];
    write('relative.json', [{ date: '2021', title: 'A', sources: [{ title: 'S', url: '../s.html' }], media }]);
    assert.equal((await run(['check', 'relative.json'])).stdout, '');
    write('unsafe.json', [{ date: '2021', title: 'A', sources: [{ title: 'S', url: 'javascript:alert(1)' }] }]);
    assert.match((await run(['check', 'unsafe.json'])).stdout, /url-unsafe/);
  });
});

import { expect } from '@open-wc/testing';
import { timeZoneOf } from '../../../../src/core/dates/iana-zone.js';
import { ianaOfWindows } from '../../../../src/sources/formats/icalendar/windows-zones.js';

describe('ianaOfWindows', () => {
  const names = `AUS Central Standard Time|Alaskan Standard Time|Arabian Standard Time|Central America Standard Time|
    Central Europe Standard Time|Central European Standard Time|Central Standard Time (Mexico)|China Standard Time|
    E. South America Standard Time|FLE Standard Time|GMT Standard Time|GTB Standard Time|Hawaiian Standard Time|
    India Standard Time|Mountain Standard Time|Nepal Standard Time|New Zealand Standard Time|Pacific Standard Time|
    Romance Standard Time|Russian Standard Time|SA Pacific Standard Time|Tokyo Standard Time|Turkey Standard Time|
    US Mountain Standard Time|UTC-11|W. Australia Standard Time|Yukon Standard Time`
    .split('|')
    .map((name) => name.trim());

  it('gives a zone that browsers know for each name', () => {
    expect(names.filter((name) => !timeZoneOf(ianaOfWindows(name) ?? ''))).to.deep.equal([]);
  });

  const cases: [name: string, zone: string | undefined][] = [
    ['Eastern Standard Time', 'America/New_York'],
    ['Eastern Daylight Time', 'America/New_York'],
    ['eastern standard time', 'America/New_York'],
    ['Eastern Standard Time (Mexico)', 'America/Cancun'],
    ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['(GMT-08:00) Pacific Time (US and Canada)', 'America/Los_Angeles'],
    ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'Europe/Dublin'],
    ['(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', 'Europe/Brussels'],
    ['(UTC+01:00) Nowhere, Elsewhere', undefined],
    ['Paris', undefined],
    ['constructor', undefined],
    ['', undefined],
  ];
  for (const [name, zone] of cases) {
    it(`gives ${zone} for ${JSON.stringify(name)}`, () => {
      expect(ianaOfWindows(name)).to.equal(zone);
    });
  }
});

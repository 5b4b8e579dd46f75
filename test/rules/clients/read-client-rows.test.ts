import { readClientRows, type ClientLine } from '../../../src/clients/rules/read-client-rows';
import type { Client } from '../../../src/clients/rules/client';
import { readCsv } from '../../../static/src/clients/read-csv';
import { aClient, aDraft, choices } from './choices';

const header = 'name,organization,project,time zone,travel minutes,contract,HIPAA status,plan day,assignee';
const lakeside = 'Lakeside Dental,Lakeside Dental,HD,America/Los_Angeles,22,managed,covered entity,1,Ada Okafor';
const mill = 'Mill St. Law,Mill St. Law,HD,America/New_York,35,hourly,none,15,Ben Ruiz';

function read(text: string, existing: readonly Client[] = []): readonly ClientLine[] {
  const csv = readCsv(text);
  if ('problems' in csv) throw new Error(csv.problems.join(' '));
  const rows = readClientRows(csv.rows, choices, existing);
  if ('problem' in rows) throw new Error(rows.problem);
  return rows.lines;
}

const problemsOf = (line: ClientLine | undefined) => (line?.verdict === 'bad' ? line.problems : []);
const withCell = (column: number, value: string) =>
  lakeside
    .split(',')
    .map((cell, index) => (index === column ? value : cell))
    .join(',');

describe('a file of clients', () => {
  it('reads a new client as a person would', () => {
    expect(read(`${header}\n${lakeside}\n`)).toEqual([{ line: 2, name: 'Lakeside Dental', verdict: 'add', draft: aDraft() }]);
  });

  it.each([
    { because: 'a byte order mark and Windows line ends', text: `\uFEFF${header}\r\n${lakeside}\r\n` },
    { because: 'semicolons', text: `${header}\n${lakeside}`.replaceAll(',', ';') },
    { because: 'tabs', text: `${header}\n${lakeside}`.replaceAll(',', '\t') },
    { because: 'the separator named in a line of its own', text: `sep=;\n${header}\n${lakeside}`.replaceAll(',', ';') },
    { because: 'quotes around everything', text: `${header}\n${lakeside}`.replaceAll(/[^,\n]+/g, '"$&"') },
    { because: 'old Macintosh line ends', text: `${header}\r${lakeside}\r` },
    { because: 'empty lines and lines of empty cells', text: `\n${header}\n,,,,,,,,\n\n${lakeside}\n\n` },
    {
      because: 'other spellings of the header',
      text: `Client,Organisation,Project Key,TimeZone,travel_minutes,CONTRACT,hipaa,Plan-Day,Assignee\n${lakeside}`,
    },
    { because: 'an empty column at the end', text: `${header},\n${lakeside},` },
  ])('understands $because', ({ text }) => {
    expect(read(text)).toEqual([expect.objectContaining({ verdict: 'add', draft: aDraft() })]);
  });

  it('takes the columns in any order', () => {
    const turned = (line: string) => line.split(',').reverse().join(',');
    expect(read(`${turned(header)}\n${turned(lakeside)}`)).toEqual([expect.objectContaining({ draft: aDraft() })]);
  });

  it('keeps commas, doubled quotes and line breaks of a quoted name, and counts lines as an editor does', () => {
    const lines = read(`${header}\n"Quinn, ""Q"" & Sons\nDental",,,,,,,,\n${mill}`);
    expect(lines.map(({ line, name }) => [line, name])).toEqual([
      [2, 'Quinn, "Q" & Sons Dental'],
      [4, 'Mill St. Law'],
    ]);
  });

  it('takes a formula for the text that it is', () => {
    const name = '=HYPERLINK("http://evil.example","x")';
    expect(read(`${header}\n"${name.replaceAll('"', '""')}",,,,,,,,`)[0]).toMatchObject({ verdict: 'add', draft: { name } });
  });

  it('takes empty cells as not known', () => {
    expect(read(`${header}\nLakeside Dental,,,,,,,,`)[0]).toMatchObject({
      draft: {
        organization: null,
        project: null,
        timeZone: null,
        travelMinutes: null,
        contract: 'none',
        hipaa: 'none',
        planDay: 1,
        assignee: null,
      },
    });
  });

  it.each([
    { column: 0, value: '', says: 'A client needs a name.' },
    { column: 0, value: 'x'.repeat(121), says: 'A name has at most 120 characters; this one has 121.' },
    { column: 1, value: 'Nowhere Inc', says: 'There is no organization “Nowhere Inc” that you may see in Jira.' },
    { column: 1, value: 'Twin Pines', says: 'There is more than one organization “Twin Pines”; write the id instead.' },
    { column: 2, value: 'NOPE', says: 'There is no project “NOPE” that you may see in Jira.' },
    { column: 3, value: 'Mars/Olympus', says: '“Mars/Olympus” is not a time zone. Write it like America/Los_Angeles or Europe/Berlin.' },
    { column: 3, value: '+02:00', says: '“+02:00” is not a time zone. Write it like America/Los_Angeles or Europe/Berlin.' },
    { column: 4, value: 'half an hour', says: 'Travel minutes must be a whole number from 0 to 600, not “half an hour”.' },
    { column: 4, value: '-5', says: 'Travel minutes must be a whole number from 0 to 600, not “-5”.' },
    { column: 4, value: '601', says: 'Travel minutes must be a whole number from 0 to 600, not “601”.' },
    { column: 4, value: '2.5', says: 'Travel minutes must be a whole number from 0 to 600, not “2.5”.' },
    { column: 5, value: 'weekly', says: 'Contract must be managed, block of hours, hourly or none, not “weekly”.' },
    { column: 6, value: 'yes', says: 'HIPAA status must be none, covered entity or business associate, not “yes”.' },
    { column: 7, value: '32', says: 'The plan day must be a whole number from 1 to 31, not “32”.' },
    { column: 7, value: '0', says: 'The plan day must be a whole number from 1 to 31, not “0”.' },
    { column: 7, value: '1st', says: 'The plan day must be a whole number from 1 to 31, not “1st”.' },
    { column: 8, value: 'Zoe Nobody', says: 'There is no person “Zoe Nobody” that you may see in Jira.' },
    { column: 8, value: 'Sam Lee', says: 'There is more than one person “Sam Lee”; write the e-mail address or account id instead.' },
  ])('says of column $column with “$value” why it is bad', ({ column, value, says }) => {
    expect(problemsOf(read(`${header}\n${withCell(column, value)}`)[0])).toEqual([says]);
  });

  it.each([
    { column: 1, value: 'LAKESIDE  dental', means: { organization: { id: '1', name: 'Lakeside Dental' } } },
    { column: 1, value: '4', means: { organization: { id: '4', name: 'Twin Pines' } } },
    { column: 2, value: 'help desk', means: { project: { id: '10000', key: 'HD' } } },
    { column: 3, value: 'europe/berlin', means: { timeZone: 'Europe/Berlin' } },
    { column: 3, value: 'US/Pacific', means: { timeZone: 'US/Pacific' } },
    { column: 3, value: 'UTC', means: { timeZone: 'UTC' } },
    { column: 4, value: '0', means: { travelMinutes: 0 } },
    { column: 5, value: 'Block-of-hours', means: { contract: 'blockOfHours' } },
    { column: 6, value: 'businessAssociate', means: { hipaa: 'businessAssociate' } },
    { column: 8, value: 'SAM.LEE@harbor.example', means: { assignee: 'acc-sam-1' } },
    { column: 8, value: 'acc-sam-2', means: { assignee: 'acc-sam-2' } },
  ])('understands “$value” in column $column', ({ column, value, means }) => {
    expect(read(`${header}\n${withCell(column, value)}`)[0]).toMatchObject({ verdict: 'add', draft: means });
  });

  it('names every problem of a line', () => {
    expect(problemsOf(read(`${header}\nX,,NOPE,Mars,,,,40,`)[0])).toHaveLength(3);
  });

  it('names the earlier line of a client that is there twice', () => {
    const lines = read(`${header}\n${lakeside}\n${mill}\n${lakeside.replace('Lakeside', 'LAKESIDE')}`);
    expect(lines.map(({ verdict }) => verdict)).toEqual(['add', 'add', 'bad']);
    expect(problemsOf(lines[2])).toEqual(['Line 2 already has the client “LAKESIDE Dental”.']);
  });

  it('refuses a value that belongs to no column', () => {
    expect(problemsOf(read(`${header}\n${lakeside},oops`)[0])).toEqual(['This line has a value that belongs to no column.']);
  });
});

describe('a file beside the clients there are', () => {
  it('changes nothing when it is imported again', () => {
    expect(read(`${header}\n${lakeside}`, [aClient({ address: '1 Pier Rd', status: 'former' })])).toEqual([
      { line: 2, name: 'Lakeside Dental', verdict: 'same' },
    ]);
  });

  it('names the fields that it would change', () => {
    const [line] = read(`${header}\n${withCell(4, '30').replace('America/Los_Angeles', 'America/Denver')}`, [aClient()]);
    expect(line).toMatchObject({ verdict: 'update', changes: ['timeZone', 'travelMinutes'] });
  });

  it('keeps what the file has no column for, and takes it where it has', () => {
    const client = aClient({ address: '1 Pier Rd', contact: 'Pat', status: 'prospect' });
    expect(read(`${header},contact\n${lakeside.replace(',22,', ',23,')},Quinn`, [client])[0]).toMatchObject({
      draft: { address: '1 Pier Rd', contact: 'Quinn', status: 'prospect' },
      changes: ['travelMinutes', 'contact'],
    });
  });

  it('does not mind that Jira renamed the organization', () => {
    expect(read(`${header}\n${lakeside}`, [aClient({ organization: { id: '1', name: 'Lakeside (old)' } })])[0]?.verdict).toBe('same');
  });
});

describe('a file that cannot be read', () => {
  const problemOf = (text: string) => {
    const csv = readCsv(text);
    if ('problems' in csv) return csv.problems.join(' ');
    const rows = readClientRows(csv.rows, choices, []);
    return 'problem' in rows ? rows.problem : undefined;
  };

  it.each([
    { text: '', says: 'The file is empty.' },
    { text: '\n\n,,\n', says: 'The file is empty.' },
    { text: header, says: 'The file has a header but no clients.' },
    { text: `${header.replace(',plan day', '')}\n${lakeside}`, says: 'The header of the file lacks “plan day”.' },
    {
      text: `${header.replace('plan day', 'plan dya').replace(',assignee', '')}\n${lakeside}`,
      says: 'The header of the file lacks “plan day” and “assignee” and has “plan dya”, which is not known.',
    },
    { text: `${header},colour,size\n${lakeside}`, says: 'The header of the file has “colour” and “size”, which are not known.' },
    { text: `${header},Name\n${lakeside}`, says: 'The header of the file has “name” twice.' },
    { text: `${header}\n${lakeside}\n"Mill St,HD\n`, says: 'Line 3 has a quotation mark that is never closed.' },
    { text: `${header}\n"a\nb",,,,,,,,\n"Mill" St,HD\n`, says: 'Line 4 has a quotation mark in the middle of a value' },
  ])('says: $says', ({ text, says }) => {
    expect(problemOf(text)).toContain(says);
  });
});

it('reads 5,000 lines with about four times the work of 1,250', () => {
  expect(workFor(5_000) / workFor(1_250)).toBeLessThan(10);
});

/** Microseconds of the processor, at best, to read so many lines beside as many clients. */
function workFor(count: number): number {
  const named = Array.from({ length: count }, (_, index) => `Lakeside ${String(index)}`);
  const text = [header, ...named.map((name) => lakeside.replace('Lakeside', name))].join('\r\n');
  const existing = named.map((name) => aClient({ name: `${name} Dental` }));
  const tries = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    const lines = read(text, existing);
    const { user } = process.cpuUsage(before);
    expect(lines.filter(({ verdict }) => verdict === 'same')).toHaveLength(count);
    return user;
  });
  return Math.min(...tries);
}

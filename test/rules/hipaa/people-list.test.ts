import { peopleFrom } from '../../../src/hipaa/rules/people-list';
import { dateOnly } from '../../../src/platform/rules/units';
import { refusalOf } from '../../../static/src/ui/file-refusal';

describe('a list of people', () => {
  const usually = dateOnly('2026-01-05');
  const problemsOf = (...rows: readonly (readonly string[])[]) => peopleFrom(rows, ['Rosa Diaz'], usually).map(({ problem }) => problem);

  it('is read line by line, past a row of headings and empty lines, with the day that each joined', () => {
    const rows = [['Name', 'Joined'], ['Sam Ito', '2026-03-01'], [''], [' Ben Ode ', '3/9/2026'], ['Ann Lee']];
    expect(peopleFrom(rows, [], usually)).toEqual([
      { name: 'Sam Ito', joinedOn: '2026-03-01', problem: null },
      { name: 'Ben Ode', joinedOn: '2026-03-09', problem: null },
      { name: 'Ann Lee', joinedOn: '2026-01-05', problem: null },
    ]);
  });

  it('points out a person who is twice in it, or on the list already, whatever the case', () => {
    expect(problemsOf(['Sam Ito'], ['sam  ITO'.replace('  ', ' ')], ['ROSA diaz'])).toEqual([
      null,
      'is here twice',
      'is on the list already',
    ]);
  });

  it('leaves out who has no day that can be read', () => {
    const none = 'has no day of joining that can be read, such as 2026-03-01';
    expect(problemsOf(['Sam Ito', 'March'], ['Ann Lee', '2026-02-30'])).toEqual([none, none]);
    expect(peopleFrom([['Sam Ito']], [], null)[0]?.problem).toBe(none);
  });
});

describe('a file that Confluence does not take', () => {
  const scan = { name: 'Scan.pdf', size: 30 * 1024 * 1024 };

  it.each([
    { status: 404, says: 'Scan.pdf has 30 MB, which is more than this Confluence takes.' },
    { status: 413, says: 'Scan.pdf has 30 MB, which is more than this Confluence takes.' },
    { status: 403, says: 'You may not add files to this page.' },
    { status: 400, says: 'This page has a file Scan.pdf already' },
  ])('says at $status “$says”', ({ status, says }) => {
    expect(refusalOf(status, scan)).toContain(says);
  });
});

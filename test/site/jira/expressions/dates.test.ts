import { dateTypes, momentOf } from './dates';
import { Entity } from './entity';
import { evaluate } from './evaluate';

const zone = 'America/Los_Angeles';
const changed = '2026-11-20T14:00:00.000Z';
const issue = new Entity('Issue', { created: () => momentOf(changed, zone) });
const now = Date.parse('2026-11-20T15:00:00.000Z');
const variables = { issue, ...dateTypes(now, zone) };

describe('a date in a Jira expression', () => {
  it.each([
    { expression: 'new Date().toISOString()', value: '2026-11-20T15:00:00.000Z' },
    { expression: "new Date('2026-11-20T16:00:00+01:00') == new Date()", value: true },
    { expression: "new Date('2026-11-20T16:00:00.000+0100') != new Date()", value: false },
    { expression: 'new Date(0).toISOString()', value: '1970-01-01T00:00:00.000Z' },
    { expression: "new Date('2026-11-20T03:00:01.000Z') > new Date().minusHours(12)", value: true },
    { expression: "new Date('2026-11-20T03:00:00.000Z') > new Date().minusHours(12)", value: false },
    { expression: 'new Date().minusMinutes(61) < issue.created && issue.created <= new Date().minusMinutes(60)', value: true },
    { expression: 'new Date().plusHours(1).minusMinutes(60) >= new Date()', value: true },
    { expression: "new Date('2026-01-31T20:00:00Z').plusMonths(1).toISOString()", value: '2026-02-28T20:00:00.000Z' },
    { expression: "new Date('2026-03-07T20:00:00Z').plusDays(1).toISOString()", value: '2026-03-08T19:00:00.000Z' },
    { expression: "new Date('2026-03-07T20:00:00Z').plusHours(24).toISOString()", value: '2026-03-08T20:00:00.000Z' },
    { expression: "'At ' + new Date()", value: 'At 20/Nov/26 7:00 AM' },
    { expression: "`${new Date('2026-11-20T20:05:00Z')}`", value: '20/Nov/26 12:05 PM' },
    { expression: "new Date('2026-11-20T05:00:00Z').toCalendarDate().toISOString()", value: '2026-11-19' },
    { expression: "new Date('2026-11-20T05:00:00Z').toCalendarDateUTC().toISOString()", value: '2026-11-20' },
    { expression: "new CalendarDate('2026-11-19') < new CalendarDate()", value: true },
    { expression: "new CalendarDate('2026-11-21').minusDays(1) == new CalendarDate()", value: true },
    { expression: 'new Date().getDay() + new Date().getMonth() / 10', value: 6 },
    { expression: 'null ?? new Date().getTime()', value: now },
  ])('$expression', ({ expression, value }) => {
    expect(evaluate(expression, variables)).toEqual(value);
  });

  it.each([
    { expression: "new Date('yesterday')", error: 'Cannot make a Date of "yesterday".' },
    { expression: "new Date('2026-11-20')", error: 'Cannot make a Date of "2026-11-20".' },
    { expression: "new Date('2026-13-20T00:00:00Z')", error: 'There is no date "2026-13-20T00:00:00Z".' },
    { expression: 'new Date(null)', error: 'Cannot make a Date of null.' },
    { expression: 'new Date() > null', error: "Can't compare 20/Nov/26 7:00 AM to null." },
    { expression: 'new Date() > new CalendarDate()', error: "Can't compare" },
    { expression: 'new Date() - new Date()', error: "Can't calculate" },
    { expression: 'new Date().minusWeeks(1)', error: "Unrecognized property of Date: 'minusWeeks'." },
    { expression: 'new CalendarDate().plusHours(1)', error: "Unrecognized property of CalendarDate: 'plusHours'." },
    { expression: "new Date().plusHours('1')", error: 'Expected a whole Number, got 1.' },
    { expression: 'new issue()', error: 'This site makes dates with `new`, nothing else.' },
    { expression: 'Date.now()', error: 'Date is good for `new` only.' },
  ])('is refused: $expression', ({ expression, error }) => {
    expect(() => evaluate(expression, variables)).toThrow(error);
  });
});

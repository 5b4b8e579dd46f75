import { changedFields } from '../../../src/clients/rules/changed-fields';
import { draftProblem } from '../../../src/clients/rules/draft-problem';
import { nameKey } from '../../../src/clients/rules/name-key';
import { planImport } from '../../../src/clients/rules/plan-import';
import { startsOn } from '../../../src/clients/rules/starts-on';
import { tidyDraft } from '../../../src/clients/rules/tidy-draft';
import { instant, minutes, type TimeZone } from '../../../src/platform/rules/units';
import { aClient, aDraft } from './choices';

const zone = (name: string) => name as TimeZone;

it('finds nothing wrong with a good draft', () => {
  expect(draftProblem(aDraft())).toBeUndefined();
});

it.each([
  { draft: aDraft({ name: '' }), says: /needs a name/ },
  { draft: aDraft({ name: 'x'.repeat(121) }), says: /at most 120 characters/ },
  { draft: aDraft({ timeZone: zone('Mars/Olympus') }), says: /“Mars\/Olympus” is not a time zone/ },
  { draft: aDraft({ travelMinutes: minutes(1.5) }), says: /from 0 to 600, not “1.5”/ },
  { draft: aDraft({ travelMinutes: minutes(NaN) }), says: /from 0 to 600/ },
  { draft: aDraft({ planDay: 0 }), says: /from 1 to 31/ },
  { draft: aDraft({ address: 'x'.repeat(501) }), says: /at most 500 characters/ },
  { draft: aDraft({ contact: 'x'.repeat(251) }), says: /at most 250 characters/ },
])('says $says', ({ draft, says }) => {
  expect(draftProblem(draft)).toMatch(says);
});

it('keeps texts on one line and zones in their usual spelling', () => {
  expect(tidyDraft(aDraft({ name: '\uFEFF Lakeside\n  Dental ', timeZone: zone('europe/berlin') }))).toMatchObject({
    name: 'Lakeside Dental',
    timeZone: 'Europe/Berlin',
  });
});

it.each([
  ['Lakeside Dental', ' lakeside   DENTAL '],
  ['Café Zoë', 'Cafe\u0301 ZOE\u0308'],
])('takes %j and %j for the same name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it('sees which fields a draft changes, whatever Jira calls its organization by now', () => {
  expect(changedFields(aClient(), aDraft({ organization: { id: '1', name: 'Renamed' } }))).toEqual([]);
  expect(changedFields(aClient(), aDraft({ organization: null, planDay: 2 }))).toEqual(['organization', 'planDay']);
});

describe('the date from which planned days count', () => {
  const late = instant('2026-11-30T23:30:00.000Z');

  it.each([
    { zoneName: 'America/Los_Angeles', is: '2026-11-30' },
    { zoneName: 'Asia/Tokyo', is: '2026-12-01' },
    { zoneName: null, is: '2026-11-30' },
  ])('is today in $zoneName when the client is new', ({ zoneName, is }) => {
    expect(startsOn(aDraft({ timeZone: zoneName === null ? null : zone(zoneName) }), undefined, late)).toBe(is);
  });

  it('stays while the client is active, and begins anew when it becomes active again', () => {
    expect(startsOn(aDraft({ planDay: 9 }), aClient(), late)).toBe('2026-11-20');
    expect(startsOn(aDraft({ status: 'former' }), aClient(), late)).toBe('2026-11-20');
    expect(startsOn(aDraft(), aClient({ status: 'former' }), late)).toBe('2026-11-30');
  });
});

it('plans an import by name', () => {
  const existing = new Map([
    ['lakeside dental', aClient()],
    ['mill st. law', aClient({ name: 'Mill St. Law' })],
  ]);
  const plan = planImport([aDraft(), aDraft({ name: 'Mill St. Law', planDay: 9 }), aDraft({ name: 'New' })], existing);
  expect(plan).toEqual({
    toAdd: [aDraft({ name: 'New' })],
    toUpdate: [aDraft({ name: 'Mill St. Law', planDay: 9 })],
    unchanged: [aDraft()],
  });
});

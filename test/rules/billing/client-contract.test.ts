import { contractOf } from '../../../src/billing/rules/client/client-contract';
import { onSiteWords } from '../../../src/billing/rules/client/contract-words';
import { usualTerms } from '../../../src/billing/rules/client-terms';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import { dateOnly, instant, minutes } from '../../../src/platform/rules/units';

const today = dateOnly('2026-11-20');
const versions = [
  { version: 1, from: dateOnly('2026-10-01'), by: 'grace', at: instant('2026-10-01T00:00:00.000Z'), note: '', policy: usualPolicy },
];

it.each([
  { contract: 'managed', says: 'On-site work is not included and is billed. Remote work is included in business hours.' },
  { contract: 'blockOfHours', says: 'On-site work is drawn from the hours bought ahead.' },
  { contract: 'hourly', says: 'On-site work is billed by the hour.' },
  { contract: 'none', says: 'No contract: all work is billed.' },
] as const)('says of a $contract contract whether a visit costs something', ({ contract, says }) => {
  const includes = { kinds: ['remote'], classes: ['business'] } as const;
  expect(onSiteWords({ contract, includes: contract === 'managed' ? includes : null })).toBe(says);
});

it.each([
  {
    kinds: ['remote', 'onSite', 'travel'],
    classes: ['business', 'evening', 'weekend', 'holiday'],
    says: 'On-site work is included at any time. Remote work is included at any time.',
  },
  {
    kinds: ['remote', 'onSite'],
    classes: ['business', 'evening'],
    says: 'On-site work is included in business and evening and night hours. Travel is billed. Remote work is included in business and evening and night hours.',
  },
  { kinds: [], classes: ['business'], says: 'Nothing is included; all work is billed.' },
] as const)('says what a managed contract takes in: $says', ({ kinds, classes, says }) => {
  expect(onSiteWords({ contract: 'managed', includes: { kinds, classes } })).toBe(says);
});

it('names the zone by the policy in force, and the blocks that may be drawn on', () => {
  const block = (id: string, from: string, expires: string) => ({
    id,
    minutes: minutes(600),
    from: dateOnly(from),
    expires: dateOnly(expires),
  });
  const terms = { ...usualTerms, blocks: [block('now', '2026-11-01', '2026-11-20'), block('gone', '2026-01-01', '2026-11-19')] };
  const known = contractOf({ contract: 'managed', travelMinutes: minutes(22), terms }, versions, today);
  expect(known).toMatchObject({ zone: { name: usualPolicy.zones[0]?.name, why: 'travelTime' }, blocks: [{ id: 'now' }] });
  expect(contractOf({ contract: 'managed', travelMinutes: null, terms }, [], today)).toMatchObject({ zone: null, includes: null });
});

import { dutiesOf, substituteNotice } from '../../../src/hipaa/rules/incident/due-dates';
import { keepsIncidentOpen, missingContents } from '../../../src/hipaa/rules/incident/incident-state';
import { lackingInDecision, verdictOf, verdictSentences } from '../../../src/hipaa/rules/incident/verdict';
import { dateOnly } from '../../../src/platform/rules/units';
import { anIncident, weighedLow } from './builders';

const allLow = { extent: weighedLow, recipient: weighedLow, acquired: weighedLow, mitigated: weighedLow };
const days = (facts: Parameters<typeof anIncident>[0]) => Object.fromEntries(dutiesOf(anIncident(facts)).map(({ to, by }) => [to, by]));

describe('practice 76: whether notice is due', () => {
  it.each([
    { protection: 'encryptedKeySafe', verdict: 'secured' },
    { protection: 'encryptedKeyLost', verdict: 'presumedBreach' },
    { protection: 'notEncrypted', verdict: 'presumedBreach' },
    { protection: 'unknown', verdict: 'presumedBreach' },
  ] as const)('a lost laptop, $protection: $verdict', ({ protection, verdict }) => {
    expect(verdictOf(anIncident({ protection }))).toBe(verdict);
  });

  it('asks to document why no notice is required', () => {
    const incident = anIncident({ protection: 'encryptedKeySafe' });
    expect(verdictSentences.secured).toContain('Document why');
    expect(dutiesOf(incident)).toEqual([]);
    expect(lackingInDecision(incident)).toBe('Write down why no notice is required.');
    expect(keepsIncidentOpen({ ...incident, reasons: 'Full disk encryption, key in the safe.' }, dateOnly('2026-03-02'))).toEqual([]);
  });

  it.each(['goodFaith', 'inadvertent', 'notRetained'] as const)('the exception %s is no breach', (exception) => {
    expect(verdictOf(anIncident({ exception }))).toBe('exception');
  });

  it('takes a low probability only from all four factors, each with its reason', () => {
    expect(verdictOf(anIncident({ factors: allLow }))).toBe('lowProbability');
    expect(verdictOf(anIncident({ factors: { ...allLow, acquired: { low: false, why: 'Read aloud' } } }))).toBe('presumedBreach');
    expect(verdictOf(anIncident({ factors: { ...allLow, acquired: { low: true, why: ' ' } } }))).toBe('presumedBreach');
    expect(verdictOf(anIncident({ factors: { ...allLow, acquired: { low: null, why: 'Not known' } } }))).toBe('presumedBreach');
  });
});

describe('due dates', () => {
  it.each([
    { case: 'a small breach', facts: {}, due: { individuals: '2026-04-30', hhs: '2027-03-01' } },
    { case: '499 people', facts: { people: 499 }, due: { individuals: '2026-04-30', hhs: '2027-03-01' } },
    { case: '500 people', facts: { people: 500 }, due: { individuals: '2026-04-30', hhs: '2026-04-30' } },
    { case: '501 of one state', facts: { people: 501 }, due: { individuals: '2026-04-30', hhs: '2026-04-30', media: '2026-04-30' } },
    { case: '900 over states', facts: { people: 900, peopleInOneState: 500 }, due: { individuals: '2026-04-30', hhs: '2026-04-30' } },
    { case: 'people not counted yet', facts: { people: null }, due: { individuals: '2026-04-30', hhs: '2026-04-30' } },
    { case: 'a state of 45 days', facts: { stateDays: 45 }, due: { individuals: '2026-04-15', hhs: '2027-03-01' } },
    { case: 'a state of 90 days', facts: { stateDays: 90 }, due: { individuals: '2026-04-30', hhs: '2027-03-01' } },
    {
      case: 'discovered by us',
      facts: { discoveredBy: 'us' },
      due: { coveredEntity: '2026-04-30', individuals: '2026-04-30', hhs: '2027-03-01' },
    },
    {
      case: 'an agreement of 10 days',
      facts: { discoveredBy: 'us', agreementDays: 10 },
      due: { coveredEntity: '2026-03-11', individuals: '2026-04-30', hhs: '2027-03-01' },
    },
    {
      case: 'the client told on 2026-03-05',
      facts: { discoveredBy: 'us', clientToldOn: dateOnly('2026-03-05') },
      due: { individuals: '2026-05-04', hhs: '2027-03-01' },
    },
    {
      case: 'a written delay',
      facts: { delay: { kind: 'written', until: dateOnly('2026-06-30') } },
      due: { individuals: '2026-06-30', hhs: '2027-03-01' },
    },
    {
      case: 'an oral delay holds 30 days',
      facts: { delay: { kind: 'oral', askedOn: dateOnly('2026-04-20') } },
      due: { individuals: '2026-05-20', hhs: '2027-03-01' },
    },
    {
      case: 'the end of a leap year',
      facts: { discoveredOn: dateOnly('2027-12-31') },
      due: { individuals: '2028-02-29', hhs: '2028-02-29' },
    },
  ] as const)('of $case', ({ facts, due }) => {
    expect(days(facts)).toEqual(due);
  });

  it('names those first who are due first, and whom is told', () => {
    const incident = anIncident({ discoveredBy: 'us', agreementDays: 5, toldOn: { individuals: dateOnly('2026-03-20') } });
    expect(dutiesOf(incident).map(({ to, toldOn }) => [to, toldOn])).toEqual([
      ['coveredEntity', null],
      ['individuals', '2026-03-20'],
      ['hhs', null],
    ]);
    expect(keepsIncidentOpen(incident, dateOnly('2026-03-07'))[0]).toBe('The client, as covered entity: overdue since 6 Mar 2026.');
  });
});

describe('the notice', () => {
  it('has five contents', () => {
    expect(missingContents(anIncident())).toHaveLength(5);
    expect(missingContents(anIncident({ notice: { whatHappened: true, contact: true } }))).toHaveLength(3);
  });

  it.each([
    { unreachable: 0, how: undefined },
    { unreachable: 9, how: /another way/ },
    { unreachable: 10, how: /90 days.*toll-free/ },
  ])('reaches $unreachable without an address in place of a letter', ({ unreachable, how }) => {
    if (how) expect(substituteNotice({ unreachable })).toMatch(how);
    else expect(substituteNotice({ unreachable })).toBeUndefined();
  });
});

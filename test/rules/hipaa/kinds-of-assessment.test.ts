import { kindNamed } from '../../../src/hipaa/rules/kinds';
import type { HipaaRecord } from '../../../src/hipaa/rules/record';
import { judgeRecord } from '../../../src/hipaa/rules/section-rules';
import { dateOnly, instant } from '../../../src/platform/rules/units';
import { allFound, anAssessment, anIncident, aRisk } from './builders';

const proof = { kind: 'link', ref: 'https://files.example/notes.pdf', title: 'Notes', addedOn: dateOnly('2026-11-20') } as const;
const recordOf = (kind: string, data: unknown, more: Partial<HipaaRecord> = {}): HipaaRecord => ({
  id: kind,
  binder: 'own',
  section: 'assessment',
  kind,
  effectiveOn: dateOnly('2026-11-20'),
  evidence: [proof],
  createdAt: instant('2026-11-20T15:00:00.000Z'),
  data,
  ...more,
});
const day = dateOnly('2026-11-20');
const stateOf = (record: HipaaRecord, on = day) => judgeRecord(record, on, [record]);
const action = { gap: '164.312(b)', year: 2026, action: 'x', area: 'technology', billing: 'included', dueOn: '2026-12-31', closed: null };
const ticket = { state: 'created', id: '1', key: 'HD-1', at: '2026-11-20T15:00:00.000Z', usualType: false };
const closed = { on: '2026-11-20', at: '2026-11-20T15:00:00.000Z', by: 'hugo' };

describe('how records of this part stand', () => {
  it.each([
    { what: 'an assessment in which all is found', record: recordOf('assessment', allFound()), state: 'documented' },
    {
      what: 'practice 74: one without evidence',
      record: recordOf('assessment', allFound(), { evidence: [] }),
      state: 'notDocumented',
    },
    { what: 'one that has just begun', record: recordOf('assessment', anAssessment()), state: 'notDocumented' },
    { what: 'one of more than a year ago', record: recordOf('assessment', allFound()), on: '2027-11-21', state: 'overdue' },
    { what: 'a risk', record: recordOf('risk', aRisk()), state: 'documented' },
    { what: 'a risk whose measures nothing proves', record: recordOf('risk', aRisk(), { evidence: [] }), state: 'notDocumented' },
    {
      what: 'a risk that remains high',
      record: recordOf('risk', aRisk({ residualLikelihood: 3, residualImpact: 5 })),
      state: 'overdue',
    },
    { what: 'a risk within 30 days of its review', record: recordOf('risk', aRisk()), on: '2027-10-25', state: 'due' },
    { what: 'a risk past its review', record: recordOf('risk', aRisk()), on: '2027-11-21', state: 'overdue' },
    { what: 'an action without a ticket', record: recordOf('remediation', { ...action, ticket: null }), state: 'notDocumented' },
    { what: 'an action under way', record: recordOf('remediation', { ...action, ticket }), state: 'due' },
    { what: 'an action that is late', record: recordOf('remediation', { ...action, ticket }), on: '2027-01-01', state: 'overdue' },
    { what: 'a closed one', record: recordOf('remediation', { ...action, ticket, closed }), state: 'documented' },
    {
      what: 'practice 86: a closed one whose evidence is gone',
      record: recordOf('remediation', { ...action, ticket, closed }, { evidence: [] }),
      state: 'notDocumented',
    },
    { what: 'an incident with people to tell', record: recordOf('incident', anIncident()), on: '2026-04-30', state: 'due' },
    { what: 'an incident with people told too late', record: recordOf('incident', anIncident()), on: '2026-05-01', state: 'expired' },
    {
      what: 'practice 76: one that needs no notice, with its reasons',
      record: recordOf('incident', anIncident({ protection: 'encryptedKeySafe', reasons: 'Encrypted, key in the vault' })),
      state: 'documented',
    },
    {
      what: 'a recognised practice',
      record: recordOf('recognisedPractice', { name: 'Multi-factor authentication', framework: '405(d) HICP' }),
      state: 'documented',
    },
  ])('$what: $state', ({ record, on, state }) => {
    expect(stateOf(record, on === undefined ? day : dateOnly(on)).state).toBe(state);
  });

  it('says from when a recognised practice counts: twelve months after it began', () => {
    const record = recordOf('recognisedPractice', { name: 'MFA', framework: '' });
    expect(stateOf(record).reason).toContain('20 Nov 2027');
    expect(stateOf(record, dateOnly('2027-11-20')).reason).toBeNull();
  });

  it('knows each of them by name', () => {
    for (const name of ['assessment', 'risk', 'remediation', 'incident', 'ourControl', 'recognisedPractice'])
      expect(kindNamed(name)?.name).toBe(name);
  });
});

import { changeKind, changesIn } from '../../../src/hipaa/rules/changes';
import type { HipaaRecord } from '../../../src/hipaa/rules/record';
import { recordOf } from '../../../src/hipaa/rules/record-of';
import { hasEnded, keptUntil } from '../../../src/hipaa/rules/retention';
import { judgeRecord, judgeSection, turnsOf } from '../../../src/hipaa/rules/section-rules';
import { shownRecords } from '../../../src/hipaa/rules/section-view';
import { sectionNamed } from '../../../src/hipaa/rules/sections';
import { dateOnly, instant } from '../../../src/platform/rules/units';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const day = dateOnly;

function aRecord(kind: string, data: unknown, more: Partial<HipaaRecord> = {}): HipaaRecord {
  const of = { id: uuid(1), binder: 'own', section: 'subcontractors', kind, effectiveOn: day('2020-01-01'), evidence: [] } as const;
  return { ...of, createdAt: instant('2020-01-01T10:00:00.000Z'), data, ...more };
}

const cove = aRecord('vendor', { name: 'Cove Backup', does: 'backup' });
const section = sectionNamed('own', 'subcontractors')!;

describe('keeping', () => {
  it.each([
    { record: { ...cove, endedOn: day('2026-06-30') }, until: '2032-06-30', because: 'in force 2020-01-01 to 2026-06-30' },
    { record: cove, until: undefined, because: 'the vendor still works there' },
    { record: { ...cove, effectiveOn: null }, until: undefined, because: 'a vendor has no date, and is there all the same' },
    {
      record: aRecord('trainingSession', { topic: 'HIPAA', about: '', attendees: [] }, { effectiveOn: day('2021-03-02') }),
      until: '2027-03-02',
      because: 'a training is over on its day',
    },
  ])('keeps until $until: $because', ({ record, until }) => {
    expect(keptUntil(record)).toBe(until);
  });
});

describe('an ended record', () => {
  const stopped = { ...cove, endedOn: day('2026-11-19') };

  it('counts until the day it ended, for and against its section', () => {
    const toneOn = (on: string) => judgeSection(section, [stopped], day(on)).reasons.map(({ sentence }) => sentence);
    expect([hasEnded(stopped, day('2026-11-18')), hasEnded(stopped, day('2026-11-19'))]).toEqual([false, true]);
    expect(toneOn('2026-11-18')).toEqual(['Cove Backup, backup: no agreement in force']);
    expect(toneOn('2026-11-19')).toEqual(['Nothing is documented here yet.']);
    expect(turnsOf(section, [stopped])).toEqual(['2026-11-19']);
  });

  it('says when it ended, wants nothing, and stands after all others', () => {
    const [first, last] = shownRecords([{ value: stopped, version: 2 }, { value: { ...cove, id: uuid(2) }, version: 1 }], day('2026-11-20')); // prettier-ignore
    expect(judgeRecord(stopped, day('2026-11-20'), [stopped])).toEqual({ state: 'documented', reason: 'ended 19 Nov 2026' });
    expect([first?.record.id, last]).toMatchObject([uuid(2), { ended: true, remedy: null, endWords: 'Stopped', keptUntil: '2032-11-19' }]);
  });

  it('is a person who left, whichever of the two was said', () => {
    const rosa = aRecord('person', { name: 'Rosa Diaz', joinedOn: '2020-01-01', leftOn: null }, { section: 'training' });
    const around = { among: [], today: day('2026-11-20'), at: rosa.createdAt };
    const saved = (record: Partial<HipaaRecord>) => recordOf({ binder: 'own', section: 'training', record: { ...rosa, ...record } }, rosa, around); // prettier-ignore
    const left = { endedOn: '2026-11-01', data: { leftOn: '2026-11-01' } };
    expect(saved({ endedOn: day('2026-11-01') })).toMatchObject(left);
    expect(saved({ data: { name: 'Rosa Diaz', joinedOn: '2020-01-01', leftOn: '2026-11-01' } })).toMatchObject(left);
  });
});

describe('the log', () => {
  const before = aRecord('agreement', { party: 'Cove', signedOn: '2026-01-10', expiresOn: null, clauses: ['uses'] });
  const proof = { kind: 'link', ref: 'https://a.example', title: 'Scan', addedOn: day('2026-11-20') } as const;

  it('says who changed what: each field before and after, in words', () => {
    const after = { ...before, evidence: [proof], data: { party: 'Cove', signedOn: '2026-01-10', expiresOn: '2026-12-03', clauses: [] } };
    expect(changesIn(before, after)).toEqual([
      { field: 'Evidence', before: '–', after: 'Scan' },
      { field: 'Expires on', before: '–', after: '3 Dec 2026' },
      { field: 'Clauses', before: 'uses', after: '–' },
    ]);
  });

  it('calls people by their names, and tells a part that was logged alone', () => {
    const nameOf = (id: string) => (id === uuid(7) ? 'Rosa Diaz' : undefined);
    expect(changesIn({ attendees: [] }, { attendees: [uuid(7)] }, nameOf)).toEqual([
      { field: 'Attendees', before: '–', after: 'Rosa Diaz' },
    ]);
    expect(changesIn({ closed: null }, { closed: { on: '2026-11-20', by: 'hugo' } })).toEqual([
      { field: 'Closed', before: '–', after: 'on 20 Nov 2026, by hugo' },
    ]);
  });

  it.each([
    { was: null, is: before, version: 1, kind: 'added' },
    { was: before, is: { ...before, owner: 'Hugo' }, version: 2, kind: 'changed' },
    { was: before, is: { ...before, endedOn: day('2026-11-20') }, version: 2, kind: 'ended' },
    { was: before, is: { ...before, endedOn: day('2026-11-20'), supersededBy: uuid(2) }, version: 2, kind: 'replaced' },
    { was: before, is: null, version: 3, kind: 'removed' },
    { was: null, is: before, version: 4, kind: 'restored' },
  ])('calls it $kind', ({ was, is, version, kind }) => {
    expect(changeKind(was, is, version)).toBe(kind);
  });
});

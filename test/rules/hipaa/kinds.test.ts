import type { BinderId } from '../../../src/hipaa/rules/binder';
import { clauseIds } from '../../../src/hipaa/rules/clauses';
import { summaryOf, onDay } from '../../../src/hipaa/rules/health';
import { selfTrainingIn } from '../../../src/hipaa/rules/self-training-line';
import { daysAfter, keepUntil, type HipaaRecord } from '../../../src/hipaa/rules/record';
import { recordOf } from '../../../src/hipaa/rules/record-of';
import { reminderIdentity, reminderOf } from '../../../src/hipaa/rules/reminders';
import { judgeRecord, judgeSection, turnsOf } from '../../../src/hipaa/rules/section-rules';
import { clientSections, ownSections, pagesOf, sectionNamed, type SectionId } from '../../../src/hipaa/rules/sections';
import { trainedOn } from '../../../src/hipaa/rules/training';
import { dateOnly, instant } from '../../../src/platform/rules/units';

const client = 'client-1' as BinderId;
const evidence = [{ kind: 'link', ref: 'https://files.example/a.pdf', title: 'Scan', addedOn: dateOnly('2026-11-20') }] as const;
const section = (id: SectionId) => sectionNamed(client, id)!;
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function aRecord(kind: string, data: unknown, more: Partial<HipaaRecord> = {}): HipaaRecord {
  const of = { id: uuid(1), binder: client, section: 'training', kind, effectiveOn: dateOnly('2026-03-02'), evidence } as const;
  return { ...of, createdAt: instant('2026-03-02T10:00:00.000Z'), data, ...more };
}

const aPerson = (n: number, joinedOn = '2025-01-01', leftOn: string | null = null) =>
  aRecord('person', { name: `Person ${String(n)}`, joinedOn, leftOn }, { id: uuid(n), effectiveOn: null, evidence: [] });
const staff = Array.from({ length: 15 }, (_, n) => aPerson(n + 1));
const aSession = (attendees: readonly string[], more: Partial<HipaaRecord> = {}) =>
  aRecord('trainingSession', { topic: 'HIPAA for everybody', about: '', attendees }, { id: uuid(99), ...more });
const all = staff.map(({ id }) => id);

/** The sentence with which a record is refused; undefined where it may be saved. */
function refusalOf(record: HipaaRecord, among: readonly HipaaRecord[] = []): string | undefined {
  const around = { among, today: dateOnly('2026-11-20'), at: instant('2026-11-20T10:00:00.000Z') };
  try {
    recordOf({ binder: record.binder, section: record.section, record }, undefined, around);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('retention', () => {
  it.each([
    {
      endedOn: '2026-06-30',
      created: '2020-01-01',
      until: '2032-06-30',
      because: 'six years after it was last in effect',
    },
    { endedOn: '2020-06-30', created: '2026-02-01', until: '2032-02-01', because: 'its creation was later' },
    { endedOn: undefined, created: '2020-01-01', until: undefined, because: 'it is in force' },
  ])('keeps until $until: $because', ({ endedOn, created, until }) => {
    const record = { createdAt: instant(`${created}T00:00:00.000Z`), endedOn: endedOn as never };
    expect(keepUntil(record)).toBe(until);
  });
});

describe('training', () => {
  it('practice 87a: 14 of 15 trained are 93 %, and the one outstanding is named', () => {
    const records = [...staff, aSession(all.slice(0, 14))];
    const day = dateOnly('2026-03-03');
    expect(trainedOn(records, day)).toEqual({ staff: 15, trained: 14, share: 93, outstanding: ['Person 15'] });
    expect(judgeSection(section('training'), records, day)).toMatchObject({ tone: 'amber', share: 93 });
  });

  it('practice 87e: a hire of 1 March is due by 31 March, and from 1 April the section is amber', () => {
    const records = [...staff, aPerson(16, '2026-03-01'), aSession(all, { effectiveOn: dateOnly('2026-02-20') })];
    const training = section('training');
    const summary = summaryOf((day) => judgeSection(training, records, day), turnsOf(training, records), dateOnly('2026-03-01'));
    const at = (day: string) => onDay(summary, dateOnly(day));
    expect(at('2026-03-31')).toMatchObject({
      tone: 'soon',
      dueSoon: 1,
      reasons: [{ sentence: 'Person 16: not trained yet; due by 31 Mar 2026' }],
    });
    expect(at('2026-04-01')).toMatchObject({ tone: 'amber', reasons: [{ sentence: 'Person 16: not trained; was due by 31 Mar 2026' }] });
  });

  it('counts who has left no more, from the day of leaving', () => {
    const records = [aPerson(1), aPerson(2, '2025-01-01', '2026-03-10'), aSession([uuid(1)])];
    expect(trainedOn(records, dateOnly('2026-03-09')).share).toBe(50);
    expect(trainedOn(records, dateOnly('2026-03-10')).share).toBe(100);
  });

  it('practice 74: a session without dated evidence trains nobody', () => {
    const records = [...staff, aSession(all, { evidence: [] })];
    expect(trainedOn(records, dateOnly('2026-03-03')).share).toBe(0);
    expect(judgeRecord(records[15]!, dateOnly('2026-03-03'), records)).toEqual({
      state: 'notDocumented',
      reason: 'not documented: It has no evidence.',
    });
  });

  it('practice 77: self-training “self, hhs.gov, 2026-02-03, 45 min” is accepted', () => {
    const read = selfTrainingIn('self, hhs.gov, 2026-02-03, 45 min');
    expect(read).toEqual({ source: 'hhs.gov', on: '2026-02-03', minutes: 45 });
    const { source, on, minutes } = read!;
    const learned = aRecord('selfTraining', { person: uuid(1), source, minutes }, { id: uuid(50), effectiveOn: on, evidence: [] });
    expect(refusalOf(learned, staff)).toBeUndefined();
    expect(trainedOn([aPerson(1), learned], dateOnly('2026-03-03')).share).toBe(100);
  });

  it.each([
    {
      given: aPerson(1),
      among: [{ ...aPerson(2), data: { name: '  person 1', joinedOn: '2025-01-01', leftOn: null } }],
      says: 'Person 1 is on the list already.',
    },
    { given: aPerson(1, '2026-03-01', '2026-02-01'), among: [], says: 'Nobody leaves before they joined.' },
    { given: aSession([uuid(1), uuid(1)]), among: [], says: 'Somebody is on the list of attendees twice.' },
    {
      given: aSession(all, { effectiveOn: null, evidence: [] }),
      among: [],
      says: 'Give the day of the session: training without a date proves nothing.',
    },
  ])('says “$says”', ({ given, among, says }) => {
    expect(refusalOf(given, among)).toBe(says);
  });
});

describe('an agreement', () => {
  const anAgreement = (data: object, more: Partial<HipaaRecord> = {}) =>
    aRecord(
      'agreement',
      { between: 'us', party: '', signedOn: '2026-01-10', expiresOn: '2026-12-03', clauses: clauseIds, ...data },
      { section: 'agreements', effectiveOn: dateOnly('2026-01-10'), ...more },
    );
  const judged = (record: HipaaRecord, day: string) => judgeRecord(record, dateOnly(day), [record]);

  it.each([
    { day: '2026-11-02', state: 'documented', reason: null },
    { day: '2026-11-03', state: 'due', reason: 'expires 3 Dec 2026' },
    { day: '2026-12-03', state: 'due', reason: 'expires 3 Dec 2026' },
    { day: '2026-12-04', state: 'expired', reason: 'expired on 3 Dec 2026' },
  ])('complaint: agreements expire unseen: on $day it is $state', ({ day, state, reason }) => {
    expect(judged(anAgreement({}), day)).toEqual({ state, reason });
  });

  it.each([
    { left: 91, stage: undefined },
    { left: 90, stage: 90 },
    { left: 31, stage: 90 },
    { left: 30, stage: 30 },
    { left: 8, stage: 30 },
    { left: 7, stage: 7 },
    { left: -1, stage: 7 },
  ])('has its ticket of $stage days before when $left days are left', ({ left, stage }) => {
    const day = daysAfter(dateOnly('2026-12-03'), -left);
    const wanted = reminderOf(anAgreement({}), day, 90);
    expect(wanted && reminderIdentity(wanted)).toBe(stage && `${uuid(1)}:2026-12-03:${String(stage)}`);
  });

  it('practice 75: one signed before 26 Mar 2013 is “pre-Omnibus, renew”', () => {
    const old = (signedOn: string) => anAgreement({ signedOn, expiresOn: null }, { effectiveOn: dateOnly(signedOn) });
    expect(judged(old('2013-03-25'), '2026-11-20')).toEqual({ state: 'expired', reason: 'pre-Omnibus, renew' });
    expect(judged(old('2013-03-26'), '2026-11-20').state).toBe('documented');
    expect(judged(old('2013-03-25'), '2014-09-22').state).toBe('documented');
  });

  it('names the clauses of twelve that were not found', () => {
    const short = anAgreement({ expiresOn: null, clauses: clauseIds.filter((id) => id !== 'books' && id !== 'return') });
    expect(judged(short, '2026-11-20').reason).toBe(
      '2 of 12 clauses not found: opens its books to hhs; returns or destroys the data at the end',
    );
  });

  it.each([
    {
      more: { effectiveOn: null, evidence: [] },
      data: {},
      says: 'Give the day on which it takes effect: an agreement without a date is none.',
    },
    { more: { effectiveOn: null }, data: {}, says: 'Give the date: a document without one proves nothing.' },
    { more: {}, data: { expiresOn: '2026-01-09' }, says: 'It cannot expire before it was signed.' },
    { more: {}, data: { between: 'vendor' }, says: 'Name the vendor.' },
  ])('practice 79: says “$says”', ({ more, data, says }) => {
    expect(refusalOf(anAgreement(data, more))).toBe(says);
  });

  it('practice 81: complaint: vendors undercounted: a backup vendor without an agreement makes the section red', () => {
    const vendor = aRecord('vendor', { name: 'Cove Backup', does: 'backup' }, { id: uuid(2), section: 'agreements', evidence: [] });
    const withUs = anAgreement({ expiresOn: null });
    const agreed = anAgreement({ between: 'vendor', party: 'cove backup', expiresOn: null }, { id: uuid(3) });
    const verdict = (...records: readonly HipaaRecord[]) => judgeSection(section('agreements'), records, dateOnly('2026-11-20'));
    expect(verdict(withUs, vendor)).toMatchObject({ tone: 'red', reasons: [{ sentence: 'Cove Backup, backup: no agreement in force' }] });
    expect(verdict(withUs, vendor, agreed).tone).toBe('green');
    expect(verdict(vendor, agreed)).toMatchObject({ tone: 'red', reasons: [{ sentence: 'There is no agreement with us yet.' }] });
  });

  it('complaint: evidence date and upload date are two things', () => {
    const late = anAgreement({ expiresOn: null }, { evidence: [{ ...evidence[0], addedOn: dateOnly('2026-11-19') }] });
    expect(judged(late, '2026-11-20').state).toBe('documented');
    expect([late.effectiveOn, late.evidence[0]?.addedOn]).toEqual(['2026-01-10', '2026-11-19']);
    expect(refusalOf({ ...late, evidence: [{ ...evidence[0], addedOn: dateOnly('2026-11-21') }] })).toBe(
      'Evidence cannot have been added on a day to come.',
    );
  });
});

describe('sections', () => {
  it('practice 87: where HIPAA is referred, an agreement and a referral are needed and nothing else', () => {
    expect(pagesOf(client, 'agreementsOnly')).toEqual(['cover', 'agreements', 'index']);
    const referred = sectionNamed(client, 'agreements', 'agreementsOnly')!;
    const sentences = judgeSection(referred, [], dateOnly('2026-11-20')).reasons.map(({ sentence }) => sentence);
    expect(sentences).toEqual(['There is no agreement with us yet.', 'The client is not referred to a partner yet.']);
  });

  it('practice 87c: office procedures are the client’s, grey and outside our score', () => {
    const office = section('officeProcedures');
    expect(office).toMatchObject({ owner: 'client', scored: false });
    expect(judgeSection(office, [], dateOnly('2026-11-20')).tone).toBe('grey');
  });

  it('practices 77-79: our own binder has three core parts, then the marked second group', () => {
    const group = (of: string) => ownSections.filter((each) => each.group === of).map(({ id }) => id);
    expect(group('core')).toEqual(['training', 'statement', 'agreements']);
    expect(group('second')).toEqual(['riskAnalysis', 'policies', 'incidentProcedure', 'subcontractors']);
    expect(clientSections.every((each) => each.group === undefined)).toBe(true);
  });

  it('practice 87d: a document stands in the index with date, version and next review', () => {
    const data = { title: 'Password policy', version: '3', nextReview: '2026-12-01' };
    const policy = aRecord('document', data, { section: 'documentation' });
    expect(refusalOf(policy)).toBeUndefined();
    const judged = (day: string) => judgeRecord(policy, dateOnly(day), [policy]);
    expect(judged('2026-11-20')).toEqual({ state: 'due', reason: 'review by 1 Dec 2026' });
    expect(judged('2026-12-02')).toEqual({ state: 'overdue', reason: 'review was due by 1 Dec 2026' });
    expect(refusalOf({ ...policy, effectiveOn: null, evidence: [] })).toBe('Give its date: a document without one proves nothing.');
  });
});

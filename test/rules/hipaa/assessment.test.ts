import {
  assessmentOf,
  carriedOver,
  gapsIn,
  lackingInAssessment,
  progressOf,
  responsibleFor,
  withFinding,
} from '../../../src/hipaa/rules/assessment/assessment';
import { entryState, lackingIn, type Finding } from '../../../src/hipaa/rules/assessment/finding';
import { learn, questionsAt } from '../../../src/hipaa/rules/assessment/learned';
import { findingFromOurs, ownershipOf, type OurAnswer } from '../../../src/hipaa/rules/assessment/our-answer';
import { allConfirmed, noneChanges, toConfirm, unanswered } from '../../../src/hipaa/rules/assessment/many';
import { securityRule } from '../../../src/hipaa/rules/security-rule';
import { dateOnly, instant } from '../../../src/platform/rules/units';
import { aFinding, allFound, anAssessment, entryAt, inScope } from './builders';

const addressable = entryAt('164.312(a)(2)(iv)');
const required = entryAt('164.308(a)(1)(ii)(A)');
const clientsOwn = entryAt('164.308(a)(1)(ii)(C)');

describe('practice 83: every entry in scope gets a finding', () => {
  it('counts “no change needed” too: 51 in scope, 51 findings', () => {
    const progress = progressOf(allFound(), securityRule);
    expect(progress).toMatchObject({ inScope: 51, documented: 51, open: 0, gaps: 0, clientOwned: 19 });
    expect(lackingInAssessment(allFound(), securityRule)).toEqual([]);
  });

  it('says how many are left: 37 of 51', () => {
    const some = anAssessment({ findings: Object.fromEntries(inScope.slice(0, 37).map(({ id }) => [id, aFinding()])) });
    expect(progressOf(some, securityRule)).toMatchObject({ documented: 37, open: 14 });
    expect(lackingInAssessment(some, securityRule)[0]).toBe('37 of 51 findings are documented.');
  });
});

describe('a finding', () => {
  it.each([
    { lacks: 'nothing', facts: {}, state: 'documented' },
    { lacks: 'a verdict', facts: { verdict: null }, state: 'notDocumented' },
    { lacks: 'a method (practice 84)', facts: { method: null }, state: 'notDocumented' },
    { lacks: 'a day', facts: { foundOn: null }, state: 'notDocumented' },
    { lacks: 'its source (practice 74)', facts: { basis: ' ' }, state: 'notDocumented' },
    { lacks: 'how it is addressed', facts: { way: null }, state: 'notDocumented' },
    { lacks: 'nothing, being a gap', facts: { verdict: 'gap', way: null }, state: 'documented' },
    { lacks: 'why there is an alternative', facts: { way: 'alternative' }, state: 'notDocumented' },
    { lacks: 'nothing, with an alternative', facts: { way: 'alternative', why: 'Locked room instead' }, state: 'documented' },
    { lacks: 'why it is not reasonable', facts: { way: 'notReasonable' }, state: 'notDocumented' },
    { lacks: 'why it does not apply', facts: { verdict: 'notApplicable' }, state: 'notDocumented' },
    { lacks: 'a confirmation', facts: { carriedFrom: 2025 }, state: 'toConfirm' },
  ] as const)('of an addressable entry that lacks $lacks is $state', ({ facts, state }) => {
    expect(entryState(addressable, aFinding(facts))).toBe(state);
  });

  it('of a required entry needs no way', () => {
    expect(lackingIn(aFinding({ way: null }), required)).toEqual([]);
  });

  it('complaint: 500 characters are too few to say why it does not apply', () => {
    const why = 'No clearinghouse here. '.repeat(900);
    const saved = withFinding(anAssessment(), {
      entry: required,
      draft: aFinding({ verdict: 'notApplicable', why }),
      seen: null,
      at: instant('2026-11-20T15:00:00.000Z'),
      by: 'hugo',
    });
    expect(saved.findings[required.id]?.why).toBe(why);
  });
});

describe('practice 85: the scope is the technical side', () => {
  it('leaves the client’s own entries to a person at the client', () => {
    const assessment = anAssessment({ official: 'Dr. Lee', responsible: { [clientsOwn.id]: 'M. Ortiz' } });
    expect(entryState(clientsOwn, undefined)).toBe('clientOwned');
    expect(responsibleFor(assessment, clientsOwn.id)).toBe('M. Ortiz');
    expect(responsibleFor(assessment, '164.310(b)')).toBe('Dr. Lee');
    expect(lackingInAssessment(anAssessment(), securityRule)).toContain('Nobody at the client is named for 19 entries of its own.');
  });

  it('takes no finding of ours there', () => {
    expect(() => save(anAssessment(), { entry: clientsOwn })).toThrow(/client’s own/);
  });
});

describe('complaint: last year’s answers are entered again', () => {
  const former = { ...allFound({ note: 'As before' }), year: 2025 };
  const begun = assessmentOf(2026, 'Scope', former);

  it('carries them over, to be confirmed and not silently taken', () => {
    expect(progressOf(begun, securityRule)).toMatchObject({ documented: 0, toConfirm: 51 });
    expect(begun.findings[required.id]).toMatchObject({ note: 'As before', carriedFrom: 2025 });
    expect(begun.official).toBe('Dr. Lee');
  });

  it('confirms one by saving it', () => {
    const seen = begun.findings[required.id]?.at ?? null;
    expect(progressOf(save(begun, { entry: required, seen }), securityRule)).toMatchObject({ documented: 1, toConfirm: 50 });
  });

  it('does not count a gap of last year before it is confirmed', () => {
    const gap: Record<string, Finding> = { [required.id]: aFinding({ verdict: 'gap', carriedFrom: 2025 }) };
    expect(gapsIn({ findings: gap }, securityRule)).toEqual([]);
    expect(gapsIn({ findings: { [required.id]: aFinding({ verdict: 'gap' }) } }, securityRule)).toEqual([required]);
  });
});

function save(assessment: ReturnType<typeof anAssessment>, given: Partial<Parameters<typeof withFinding>[1]>) {
  const at = instant('2026-11-20T16:00:00.000Z');
  return withFinding(assessment, { entry: required, draft: aFinding(), seen: null, at, by: 'ada', ...given });
}

describe('withFinding', () => {
  it('does not write over what somebody else has just found', () => {
    const theirs = anAssessment({ findings: { [required.id]: aFinding({ by: 'hugo' }) } });
    expect(() => save(theirs, { seen: null })).toThrow(/Somebody else/);
    expect(save(theirs, { seen: theirs.findings[required.id]?.at ?? null }).findings[required.id]?.by).toBe('ada');
  });

  it('holds back what looks like a patient’s data', () => {
    expect(() => save(anAssessment(), { draft: aFinding({ note: 'Jane Roe, born 1970-03-04' }) })).toThrow(/date of birth/);
  });
});

describe('practice 84: a question learned at one client', () => {
  const question = {
    id: 'q1',
    entry: required.id,
    text: 'Do the tablets lock themselves?',
    binder: 'client-a',
    at: instant('2026-11-20T15:00:00.000Z'),
    by: 'hugo',
  };

  it('is asked at the next', () => {
    expect(questionsAt(learn([], question), required.id)).toEqual([question]);
  });

  it('is there once', () => {
    expect(learn([question], { ...question, id: 'q2', text: 'do the Tablets lock themselves' })).toEqual([question]);
    expect(() => learn([], { ...question, text: ' ? ' })).toThrow(/Write the question/);
  });
});

describe('one answer in many binders', () => {
  const ours: OurAnswer = {
    sharing: 'inherited',
    answer: 'Backups are encrypted before they leave the site.',
    since: dateOnly('2026-01-10'),
    evidence: ['Backup policy, version 3'],
  };
  const backup = entryAt('164.308(a)(7)(ii)(A)');

  it.each([
    { entry: backup, answers: { [backup.id]: ours }, ownership: 'inherited' },
    { entry: backup, answers: { [backup.id]: { ...ours, sharing: 'shared' } }, ownership: 'shared' },
    { entry: backup, answers: { [backup.id]: { ...ours, since: null } }, ownership: 'ours' },
    { entry: backup, answers: {}, ownership: 'ours' },
    { entry: required, answers: {}, ownership: 'shared' },
    { entry: clientsOwn, answers: { [clientsOwn.id]: ours }, ownership: 'clientOwned' },
  ] as const)('complaint: who owns what is unclear; $entry.id is $ownership', ({ entry, answers, ownership }) => {
    expect(ownershipOf(entry, answers)).toBe(ownership);
  });

  it('is offered as a finding and taken by a person', () => {
    const offered = findingFromOurs(ours, addressable, dateOnly('2026-11-20'));
    expect(offered && lackingIn(offered, addressable)).toEqual([]);
    expect(findingFromOurs({ ...ours, evidence: [] }, addressable, dateOnly('2026-11-20'))).toBeUndefined();
  });
});

describe('complaint: last year’s answers are entered again; many answers at once', () => {
  const asked = { method: 'interview', basis: 'Dr. Lee', foundOn: dateOnly('2026-11-20') } as const;
  const last = carriedOver({ ...allFound({ basis: 'Office manager', note: 'As it was' }), year: 2025 });

  it('practice 83: confirms all 51 of last time, each with what was noted and who is asked now', () => {
    const answers = allConfirmed(toConfirm(securityRule, last), last, asked);
    expect(answers).toHaveLength(51);
    expect(answers.every(({ draft }) => draft.basis === 'Dr. Lee' && draft.note === 'As it was')).toBe(true);
    const [unnamed] = allConfirmed(toConfirm(securityRule, last), last, { ...asked, basis: ' ' });
    expect(unnamed?.draft).toMatchObject({ basis: 'Office manager', foundOn: '2026-11-20' });
  });

  it('says of all 51 that nothing must change, with nothing lacking', () => {
    const answers = noneChanges(unanswered(securityRule, {}), asked);
    expect(answers).toHaveLength(51);
    expect(answers.flatMap(({ entry, draft }) => lackingIn(draft, entryAt(entry)))).toEqual([]);
    expect(unanswered(securityRule, last)).toEqual([]);
  });
});

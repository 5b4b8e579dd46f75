import { besideIn, withBeside } from '../../../src/hipaa/rules/beside/beside';
import { toldAnew, type ToldBySection } from '../../../src/hipaa/rules/beside/told';
import type { Verdict } from '../../../src/hipaa/rules/health';
import type { HipaaRecord } from '../../../src/hipaa/rules/record';
import type { SectionId } from '../../../src/hipaa/rules/sections';
import { dateOnly, instant } from '../../../src/platform/rules/units';
import { aSystem } from './continuity/a-system';
import { aFinding, aRisk, anAssessment } from './builders';

const record = (kind: string, section: SectionId, data: unknown, more: Partial<HipaaRecord> = {}): HipaaRecord => ({
  id: `${kind}-1`,
  binder: 'own',
  section,
  kind,
  effectiveOn: dateOnly('2026-11-02'),
  evidence: [],
  createdAt: instant('2026-11-02T15:00:00.000Z'),
  ...more,
  data,
});

const fine: Verdict = { tone: 'green', reasons: [], notDocumented: 0, dueSoon: 0 };
const disposal = '164.310(d)(2)(i)';
const tell = (told: ToldBySection | undefined, ...records: readonly HipaaRecord[]): ToldBySection | undefined =>
  toldAnew(told, records[0]?.section ?? 'assessment', records);

const assessed = (year = 2026) =>
  record('assessment', 'assessment', anAssessment({ year, findings: { [disposal]: aFinding({ verdict: 'gap', note: 'In a drawer' }) } }));
const action = (facts: object = {}) =>
  record('remediation', 'remediation', { gap: disposal, year: 2026, action: 'Wipe them', closed: null, ticket: null, ...facts });

describe('what the sections of a binder tell one another', () => {
  it('practice 86: a gap without an action colours remediation and the assessment, each with its reason', () => {
    const told = tell(undefined, assessed());
    expect(besideIn('remediation', told).gaps).toMatchObject([{ gap: disposal, year: 2026, note: 'In a drawer' }]);
    expect(withBeside('remediation', fine, told)).toMatchObject({
      tone: 'red',
      notDocumented: 1,
      reasons: [{ sentence: 'Disposal: this gap has no action yet.' }],
    });
    expect(withBeside('assessment', fine, told)).toMatchObject({
      tone: 'amber',
      reasons: [{ sentence: '1 gap has no action yet: plan what is done on the page Remediation.' }],
    });
    expect(withBeside('training', fine, told)).toBe(fine);
  });

  it.each([
    { done: {}, year: 2026, open: 0, because: 'it is planned' },
    { done: {}, year: 2027, open: 0, because: 'the action of last year is still open' },
    { done: { closed: { on: '2026-12-01' } }, year: 2026, open: 0, because: 'its action closed it' },
    { done: { closed: { on: '2026-12-01' } }, year: 2027, open: 1, because: 'it was closed and found again' },
    { done: { gap: '164.312(b)' }, year: 2026, open: 1, because: 'the action is for another gap' },
  ])('a gap of $year with an action is without one $open times: $because', ({ done, year, open }) => {
    const told = tell(tell(undefined, assessed(year)), action(done));
    expect(besideIn('remediation', told).gaps).toHaveLength(open);
  });

  it('a risk that remains high is a gap of remediation, also after it was assessed anew under the action it has', () => {
    const high = { residualLikelihood: 5, residualImpact: 4 } as const;
    const told = tell(undefined, record('risk', 'riskAnalysis', aRisk(high)));
    expect(besideIn('remediation', told).gaps).toMatchObject([{ gap: 'risk-1', words: expect.stringContaining('risk 20') as string }]);
    const anew = record('risk', 'riskAnalysis', aRisk(high), { id: 'risk-2', supersedes: 'risk-1' });
    expect(besideIn('remediation', tell(tell(told, anew), action({ gap: 'risk-1' }))).gaps).toEqual([]);
  });

  it.each([
    { system: 'EMR', asset: 'EMR', open: [] },
    { system: 'EMR', asset: 'emr-server, in the basement', open: [] },
    { system: 'EMR', asset: 'Remrod', open: ['EMR'] },
    { system: 'Phones', asset: 'EMR', open: ['Phones'] },
  ])('complaint: risk analyses are poor; $system holds ePHI and is looked for in the risk to $asset', ({ system, asset, open }) => {
    const told = tell(tell(undefined, record('system', 'continuity', aSystem(system))), record('risk', 'riskAnalysis', aRisk({ asset })));
    expect(besideIn('riskAnalysis', told).systems).toEqual(open);
    expect(withBeside('riskAnalysis', fine, told).reasons.map(({ sentence }) => sentence)).toEqual(
      open.map((name) => `${name} holds ePHI, and no risk to it is analysed.`),
    );
  });

  it('a system without ePHI needs no risk', () => {
    const told = tell(undefined, record('system', 'continuity', aSystem('Fridge', { holdsEphi: false })));
    expect(withBeside('riskAnalysis', fine, told)).toBe(fine);
  });
});

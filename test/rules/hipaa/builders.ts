import { securityRule } from '../../../src/hipaa/rules/security-rule';
import { assessmentOf, type Assessment } from '../../../src/hipaa/rules/assessment/assessment';
import type { Entry } from '../../../src/hipaa/rules/assessment/entry';
import type { Finding } from '../../../src/hipaa/rules/assessment/finding';
import type { Incident } from '../../../src/hipaa/rules/incident/incident';
import type { Risk } from '../../../src/hipaa/rules/risk/risk';
import { dateOnly, instant } from '../../../src/platform/rules/units';

export const inScope = securityRule.filter(({ mspScope }) => mspScope);

export function entryAt(id: string): Entry {
  const found = securityRule.find((entry) => entry.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

export const aFinding = (facts: Partial<Finding> = {}): Finding => ({
  verdict: 'noChange',
  method: 'interview',
  basis: 'Office manager',
  foundOn: dateOnly('2026-11-20'),
  note: '',
  way: 'implemented',
  why: '',
  carriedFrom: null,
  at: instant('2026-11-20T15:00:00.000Z'),
  by: 'hugo',
  ...facts,
});

export const anAssessment = (facts: Partial<Assessment> = {}): Assessment => ({ ...assessmentOf(2026, 'All of it.', undefined), ...facts });

/** An assessment in which every entry in scope has that finding. */
export const allFound = (facts: Partial<Finding> = {}): Assessment =>
  anAssessment({ official: 'Dr. Lee', findings: Object.fromEntries(inScope.map(({ id }) => [id, aFinding(facts)])) });

export const aRisk = (facts: Partial<Risk> = {}): Risk => ({
  asset: 'Front desk laptop',
  holdsEphi: true,
  encryption: { inUse: 'no', atRest: 'yes', archived: 'unknown', backedUp: 'yes' },
  threat: 'Stolen from the car',
  likelihood: 3,
  likelihoodWhy: 'It is taken home daily',
  impact: 5,
  impactWhy: 'It holds the schedule of two years',
  measures: 'Encrypted disk, remote wipe',
  residualLikelihood: 3,
  residualImpact: 1,
  reviewOn: dateOnly('2027-11-20'),
  ...facts,
});

const unweighed = { low: null, why: '' };
export const weighedLow = { low: true, why: 'Looked at closely' };

export const anIncident = (facts: Partial<Incident> = {}): Incident => ({
  what: 'Laptop lost on the train',
  discoveredOn: dateOnly('2026-03-01'),
  discoveredBy: 'client',
  clientToldOn: null,
  protection: 'notEncrypted',
  exception: null,
  factors: { extent: unweighed, recipient: unweighed, acquired: unweighed, mitigated: unweighed },
  reasons: '',
  people: 120,
  peopleInOneState: null,
  stateDays: null,
  agreementDays: null,
  delay: null,
  unreachable: 0,
  notice: {},
  toldOn: {},
  ...facts,
});

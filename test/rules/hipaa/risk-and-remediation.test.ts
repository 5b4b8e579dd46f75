import { keepsOpen, proposedBilling, remediationState, type RemediationTicket } from '../../../src/hipaa/rules/remediation/remediation';
import { byRemainingRisk, lackingInRisk, levelOf, riskMatrix, scoreInWords, type Grade } from '../../../src/hipaa/rules/risk/risk';
import { instant } from '../../../src/platform/rules/units';
import { aRisk } from './builders';

describe('a risk', () => {
  it.each([
    { likelihood: 1, impact: 4, level: 'low' },
    { likelihood: 1, impact: 5, level: 'medium' },
    { likelihood: 3, impact: 3, level: 'medium' },
    { likelihood: 2, impact: 5, level: 'high' },
    { likelihood: 3, impact: 5, level: 'veryHigh' },
    { likelihood: 5, impact: 5, level: 'veryHigh' },
  ] as const)('of likelihood $likelihood and impact $impact is $level', ({ likelihood, impact, level }) => {
    expect(levelOf(likelihood, impact)).toBe(level);
  });

  it('reads without colour', () => {
    expect(scoreInWords(3, 5)).toBe('15, very high');
  });

  it.each([
    { facts: {}, lacks: [] },
    { facts: { holdsEphi: false }, lacks: ['Only assets that hold ePHI belong into this analysis.'] },
    { facts: { likelihoodWhy: '' }, lacks: ['Say why it is as likely as that.'] },
    { facts: { impactWhy: ' ' }, lacks: ['Say why it would be as bad as that.'] },
    { facts: { measures: '' }, lacks: ['Say what makes the remaining risk smaller.'] },
    { facts: { residualLikelihood: 5, residualImpact: 5 }, lacks: ['What remains cannot be more than the risk itself.'] },
    { facts: { reviewOn: null }, lacks: ['Give the day of the next review.'] },
  ] as const)('complaint: risk analyses are poor; $facts is told: $lacks', ({ facts, lacks }) => {
    expect(lackingInRisk(aRisk(facts))).toEqual(lacks);
  });

  it('stands once in the matrix, the most likely row first', () => {
    const matrix = riskMatrix([aRisk(), aRisk(), aRisk({ likelihood: 5, impact: 1 })]);
    expect(matrix[2]?.[4]).toBe(2);
    expect(matrix[0]?.[0]).toBe(1);
    expect(matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('that remains greatest comes first', () => {
    const [low, high] = [aRisk(), aRisk({ residualImpact: 5 as Grade })];
    expect(byRemainingRisk([low, high])).toEqual([high, low]);
  });
});

describe('practice 86: remediation', () => {
  it.each([
    { action: 'Replace server', billing: 'project' },
    { action: 'Replacement of the old file server and its storage', billing: 'project' },
    { action: 'Migrate the EHR to the hosted version', billing: 'project' },
    { action: 'New firewall at the branch', billing: 'project' },
    { action: 'Switch on automatic log-off on every workstation', billing: 'included' },
    { action: 'New firewall rule for the guest network', billing: 'included' },
    { action: 'Write the policy for media re-use', billing: 'included' },
    { action: 'Train the front desk', billing: 'included' },
    { action: 'Install patches on the server', billing: 'included' },
  ] as const)('“$action” is $billing', ({ action, billing }) => {
    expect(proposedBilling(action)).toBe(billing);
  });

  const created: RemediationTicket = { state: 'created', id: '1', key: 'HD-40', at: instant('2026-11-20T15:00:00.000Z'), usualType: false };
  const creating: RemediationTicket = { state: 'creating', attempt: 'a', since: instant('2026-11-20T15:00:00.000Z') };

  it.each([
    { ticket: null, ticketDone: undefined, evidence: 1, state: 'noTicket', why: 'Make its ticket first.' },
    { ticket: creating, ticketDone: undefined, evidence: 1, state: 'makingTicket', why: 'Its ticket is being made just now.' },
    { ticket: created, ticketDone: false, evidence: 1, state: 'ticketOpen', why: 'Its ticket HD-40 is still open.' },
    { ticket: created, ticketDone: undefined, evidence: 1, state: 'ticketOpen', why: 'Its ticket HD-40 is still open.' },
    {
      ticket: created,
      ticketDone: true,
      evidence: 0,
      state: 'evidenceMissing',
      why: 'Add dated evidence first: the closed ticket alone does not show that the gap is gone.',
    },
    { ticket: created, ticketDone: true, evidence: 1, state: 'toClose', why: undefined },
  ] as const)('with $evidence piece of evidence is $state', ({ ticket, ticketDone, evidence, state, why }) => {
    expect(remediationState({ ticket, closed: null }, { ticketDone, evidence })).toBe(state);
    expect(keepsOpen({ ticket, closed: null }, { ticketDone, evidence })).toBe(why);
  });
});

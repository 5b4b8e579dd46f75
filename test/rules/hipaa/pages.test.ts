import { assessmentBlocks } from '../../../src/hipaa/rules/pages/assessment-blocks';
import { incidentBlocks, remediationBlocks, riskBlocks } from '../../../src/hipaa/rules/pages/record-blocks';
import { technicalBlocks, technicalParts } from '../../../src/hipaa/rules/pages/technical-blocks';
import type { HipaaRecord } from '../../../src/hipaa/rules/record';
import { securityRule } from '../../../src/hipaa/rules/security-rule';
import type { DocumentNode } from '../../../src/platform/rules/document';
import { dateOnly, instant } from '../../../src/platform/rules/units';
import { aFinding, allFound, anIncident, aRisk } from './builders';

const wordsOf = ({ text = '', content = [] }: DocumentNode): string =>
  [text, ...content.map(wordsOf)].filter((word) => word !== '').join(' ');
const words = (blocks: readonly DocumentNode[]): string => blocks.map(wordsOf).join('\n');

const aRecordOf = (kind: string, data: unknown): HipaaRecord => ({
  id: kind,
  binder: 'own',
  section: 'assessment',
  kind,
  effectiveOn: dateOnly('2026-11-20'),
  evidence: [],
  createdAt: instant('2026-11-20T15:00:00.000Z'),
  data,
});

describe('practice 87b: the technical section', () => {
  it('has five headed parts that hold every technical entry in scope once', () => {
    const held = technicalParts.flatMap(({ entries }) => entries.map(({ id }) => id));
    const technical = securityRule.filter(({ binderSection, mspScope }) => binderSection === 'technical' && mspScope);
    expect(technicalParts).toHaveLength(5);
    expect([...held].sort()).toEqual(technical.map(({ id }) => id).sort());
    expect(technicalParts.every(({ entries }) => entries.length > 0)).toBe(true);
  });

  it('tells what the assessment found under each', () => {
    const blocks = technicalBlocks(allFound({ note: 'Seen in the server room' }));
    expect(blocks.filter(({ type }) => type === 'table')).toHaveLength(5);
    expect(words(technicalBlocks(allFound({ carriedFrom: 2025 })))).toContain('Nothing was found out yet.');
  });
});

describe('the page of an assessment', () => {
  it('complaint: the reasons for not applicable are cut off in the export; they are all there', () => {
    const why = 'No clearinghouse here, and here is the whole story. '.repeat(60);
    const { findings, ...assessment } = allFound();
    const page = assessmentBlocks({ ...assessment, findings: { ...findings, '164.312(b)': aFinding({ verdict: 'notApplicable', why }) } });
    expect(words(page)).toContain(why);
  });

  it('complaint: the assessment lives in a local file; its page tells scope, findings and who answers for the rest', () => {
    const page = words(assessmentBlocks(allFound()));
    expect(page).toContain('51 of 51 findings are documented, 0 of them gaps.');
    expect(page).toContain('164.308(a)(1)(ii)(C) Sanction policy Dr. Lee');
    expect(page).not.toContain('Multi-factor authentication required');
  });
});

describe('the other pages', () => {
  it('quote projects apart', () => {
    const action = { gap: '164.312(b)', year: 2026, area: 'technology', dueOn: null, ticket: null, closed: null };
    const records = [
      aRecordOf('remediation', { ...action, action: 'Replace server', billing: 'project' }),
      aRecordOf('remediation', { ...action, action: 'Train the front desk', billing: 'included' }),
    ];
    const page = words(remediationBlocks(records));
    expect(page.indexOf('Replace server')).toBeGreaterThan(page.indexOf('Project, quoted apart'));
    expect(page.indexOf('Train the front desk')).toBeLessThan(page.indexOf('Project, quoted apart'));
  });

  it('tell risks in words and incidents with their days', () => {
    expect(words(riskBlocks([aRecordOf('risk', aRisk())]))).toContain('15, very high');
    expect(words(incidentBlocks([aRecordOf('incident', anIncident())]))).toContain('The people concerned: by 30 Apr 2026');
    expect(words(incidentBlocks([]))).toContain('No incident is recorded.');
  });
});

import type { ClientId } from '../../src/clients/rules/client';
import type { Assessment } from '../../src/hipaa/rules/assessment/assessment';
import type { FindingDraft } from '../../src/hipaa/rules/assessment/finding';
import type { SectionView } from '../../src/hipaa/rules/section-view';
import type { SectionId } from '../../src/hipaa/rules/sections';
import { securityRule } from '../../src/hipaa/rules/security-rule';
import { dateOnly, type Instant } from '../../src/platform/rules/units';
import { aRecord, clientInBinders, createOf, lakeside, pageOfSection, save, sectionOn, type Placed } from './binder';
import type { TestPerson } from './person';
import type { TestSite } from './site';

const draft = (facts: Partial<FindingDraft> = {}): FindingDraft => ({
  verdict: 'noChange',
  method: 'interview',
  basis: 'Office manager',
  foundOn: dateOnly('2026-11-20'),
  note: '',
  way: null,
  why: '',
  ...facts,
});

export const riskAnalysis = '164.308(a)(1)(ii)(A)';
export const disposal = '164.310(d)(2)(i)';

export async function placeIn(person: TestPerson, client: ClientId, section: SectionId): Promise<Placed> {
  return { binder: client, section, page: await pageOfSection(person, client, section) };
}

/** A client's binder with an assessment in it. */
export async function beginAssessment(site: TestSite, name = lakeside, year = 2026) {
  await createOf(site, name);
  const hugo = site.signIn('hugo');
  const client = await clientInBinders(hugo, name);
  const at = await placeIn(hugo, client, 'assessment');
  const record = aRecord('assessment', { year, scope: 'The technical side.', official: 'Dr. Lee' });
  await save(hugo, at, record);
  return { hugo, client, at, record };
}

export const find = (
  person: TestPerson,
  { page, ...at }: Placed,
  record: string,
  entry: string,
  facts: Partial<FindingDraft> = {},
  seen: Instant | null = null,
) => person.call('saveFinding', { ...at, record, entry, draft: draft(facts), seen }, { page });

/** Every entry in scope with that finding, in one call. */
export const findAll = (person: TestPerson, { page, ...at }: Placed, record: string, facts: Partial<FindingDraft> = {}) =>
  person.call(
    'saveFindings',
    {
      ...at,
      record,
      findings: securityRule
        .filter(({ mspScope }) => mspScope)
        .map(({ id, type }) => ({ entry: id, draft: draft({ way: type === 'addressable' ? 'implemented' : null, ...facts }), seen: null })),
    },
    { page },
  );

export async function assessmentOn(person: TestPerson, page: string): Promise<Assessment> {
  return assessmentIn(await sectionOn(person, page));
}

export function assessmentIn({ records }: SectionView): Assessment {
  const found = records.find(({ record }) => record.kind === 'assessment');
  if (!found) throw new Error('There is no assessment.');
  return found.record.data as Assessment;
}

/** A gap found in the assessment, with an action that has no ticket yet. */
export async function plannedAction(site: TestSite, action = 'Wipe drives before they are thrown away') {
  const { hugo, client, at, record } = await beginAssessment(site);
  await find(hugo, at, record.id, disposal, { verdict: 'gap', note: 'Drives lie in a drawer.' });
  const place = await placeIn(hugo, client, 'remediation');
  const data = { gap: disposal, year: 2026, action, area: 'processes', billing: 'included', dueOn: '2026-12-31' };
  const planned = aRecord('remediation', data, { evidence: [] });
  await save(hugo, place, planned);
  return { hugo, client, assessment: at, place, planned };
}

export const remediationTickets = ({ site }: TestSite) =>
  Object.values(site.world.jira.issues).filter(({ properties }) => properties['rounds-remediation'] !== undefined);

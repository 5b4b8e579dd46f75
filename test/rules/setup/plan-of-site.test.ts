import type { PlanLine } from '../../../src/setup/rules/plan-line';
import { planOfSite } from '../../../src/setup/rules/plan-of-site';
import { schemeLines } from '../../../src/setup/rules/scheme-lines';
import { nothingSetUp } from '../../../src/setup/rules/set-up';
import type { SiteFacts } from '../../../src/setup/rules/site-facts';
import { aSite, aSiteWithTypes, aType, desk, deskScheme, noted, ourTypes, sharedScheme, teamManaged } from './a-site';

const containing = (text: string) => expect.stringContaining(text) as string;

const line = (facts: SiteFacts, id: string): PlanLine => {
  const found = planOfSite(facts).find((each) => each.id === id);
  if (!found) throw new Error(`The plan has no ${id}.`);
  return found;
};

describe('the plan of an empty site', () => {
  it('misses everything but the usual roles, in the order in which it is applied', () => {
    const lines = planOfSite(aSite());
    expect(lines.filter(({ state }) => state !== 'missing').map(({ id }) => id)).toEqual(['roles']);
    expect(lines.map(({ id }) => id)).toEqual([
      'type:maintenance',
      'type:single',
      'type:visit',
      'type:remediation',
      'type:action',
      'scheme:70',
      'request-type:100',
      'panel',
      'validator',
      'secret',
      'roles',
      'clients',
    ]);
  });

  it('says whether somebody chose who has which role', () => {
    expect(line(aSite(), 'roles')).toMatchObject({ state: 'exists', says: containing('As usual') });
    expect(line(aSite({ hasRoles: true }), 'roles')).toMatchObject({ state: 'exists', says: containing('are chosen') });
  });

  it('lets what stands on something else wait for it', () => {
    expect(line(aSite(), 'scheme:70')).toMatchObject({ step: null, says: containing('once they are made') });
    expect(line(aSite(), 'request-type:100')).toMatchObject({ step: null, says: containing('The issue type comes first.') });
  });

  it('asks for projects before anything is pinned', () => {
    expect(line(aSite({ projects: [] }), 'panel')).toMatchObject({ state: 'missing', step: null, says: 'Choose projects first.' });
  });
});

describe('an issue type', () => {
  it.each([
    {
      because: 'nobody has one',
      types: [],
      state: 'missing',
      says: 'The month’s maintenance',
      step: { do: 'createType', name: 'Maintenance' },
    },
    { because: 'it has our name', types: [aType('1', 'Maintenance')], state: 'exists', says: 'The month’s maintenance', step: null },
    {
      because: 'the name is written in another case',
      types: [aType('1', 'MAINTENANCE')],
      state: 'differs',
      says: 'The site has it as “MAINTENANCE”.',
      step: { do: 'chooseType', type: { id: '1', name: 'MAINTENANCE' } },
    },
    {
      because: 'a subtask has the name',
      types: [aType('1', 'Maintenance', { level: -1 })],
      state: 'differs',
      says: '“Maintenance” is a subtask type on this site, and Rounds needs a standard one.',
      step: null,
    },
    {
      because: 'a type above the standard ones has the name',
      types: [aType('1', 'maintenance', { level: 1 })],
      state: 'differs',
      says: '“maintenance” is a type above the standard ones',
      step: null,
    },
    {
      because: 'only a team-managed project has one of its own',
      types: [aType('1', 'Maintenance', { project: '200' })],
      state: 'missing',
      says: 'The month’s maintenance',
      step: { do: 'createType' },
    },
  ] as const)('is $state where $because', ({ types, state, says, step }) => {
    const found = line(aSite({ types: [...types] }), 'type:maintenance');
    expect(found).toMatchObject({ state, says: containing(says), kind: 'maintenance' });
    if (step === null) expect(found.step).toBeNull();
    else expect(found.step).toMatchObject(step);
  });

  it('follows an existing one that was chosen, under its name, also when that is changed later', () => {
    const chosen = { maintenance: { id: '8', name: 'Upkeep' } };
    expect(line(aSite({ chosen, types: [aType('8', 'Upkeep')] }), 'type:maintenance')).toMatchObject({ state: 'exists', step: null });
    expect(line(aSite({ chosen, types: [aType('8', 'Care')] }), 'type:maintenance')).toMatchObject({
      state: 'differs',
      says: 'It was “Upkeep”, and is called “Care” now.',
      step: { do: 'chooseType', type: { id: '8', name: 'Care' } },
    });
    expect(line(aSite({ chosen, types: [] }), 'type:maintenance')).toMatchObject({ state: 'missing', step: { do: 'createType' } });
  });

  it('is made under another name if one was given, so that a subtask may keep ours', () => {
    const setUp = { ...nothingSetUp, names: { maintenance: 'Client maintenance' } };
    const types = [aType('1', 'Maintenance', { level: -1 })];
    expect(line(aSite({ setUp, types }), 'type:maintenance').step).toEqual({
      do: 'createType',
      kind: 'maintenance',
      name: 'Client maintenance',
    });
  });

  it('tells before it is made that Jira adds it to its default scheme, and to how many projects', () => {
    const usual = { ...sharedScheme(), id: '1', name: 'Default Issue Type Scheme', isDefault: true };
    const found = line(aSite({ schemes: [deskScheme(), usual], projects: [{ ...desk, id: '999' }] }), 'type:visit');
    expect(found.does).toBe(
      'Adds the issue type “Site Visit” to Jira. Jira also adds it to “Default Issue Type Scheme”, which 50 projects use.',
    );
    expect(found.others?.count).toBe(50);
  });
});

describe('the issue types of a project', () => {
  it('name who else uses its scheme before it is changed', () => {
    const found = line(aSiteWithTypes({ schemes: [sharedScheme()] }), 'scheme:70');
    expect(found.says).toContain('This scheme is used by 50 projects: Help Desk, Desk 0, Desk 1 and 47 others.');
    expect(found.does).toContain('All of its projects get them.');
    expect(found.others).toMatchObject({ count: 49 });
    expect(found.others?.names[0]).toBe('Desk 0 (P0)');
  });

  it('are added to a scheme of its own without further words, only those that it lacks', () => {
    const found = line(aSiteWithTypes({ schemes: [deskScheme({ types: ['9', '1', '2', '3', '4'] })] }), 'scheme:70');
    expect(found).toMatchObject({ state: 'missing', says: '“HD: Issue Type Scheme” lacks Roadmap Action.', others: null });
    expect(found.step).toMatchObject({ do: 'fillScheme', types: [{ id: '5' }] });
    const full = line(aSiteWithTypes({ schemes: [deskScheme({ types: ourTypes.map(({ id }) => id) })] }), 'scheme:70');
    expect(full).toMatchObject({ state: 'exists', step: null });
  });

  it('are made by hand in a team-managed project, which is said before, with what works there', () => {
    const facts = aSite({ projects: [teamManaged] });
    expect(line(facts, 'team:200')).toMatchObject({
      state: 'missing',
      step: null,
      says: containing('its workflow cannot ask for the checklist'),
    });
    expect(line(facts, 'team:200').byHand[1]).toContain('Name it exactly “Maintenance”.');
    const own = aType('77', 'Maintenance', { project: teamManaged.id });
    expect(line({ ...facts, types: [own] }, 'team:200').state).toBe('exists');
    expect(planOfSite(facts).some(({ id }) => id.startsWith('scheme:') || id.startsWith('request-type:'))).toBe(false);
  });
});

describe('the request type of a desk', () => {
  const withTypes = (more: Partial<SiteFacts>) => aSiteWithTypes({ schemes: [deskScheme({ types: ['9', '1'] })], ...more });
  it.each([
    { because: 'it has none', found: [], state: 'missing', step: 'createRequestType' },
    {
      because: 'one makes maintenance tickets, whatever it is called',
      found: [{ id: '7', name: 'Upkeep', issueTypeId: '1' }],
      state: 'exists',
      step: undefined,
    },
    {
      because: 'the name is taken in another case by one of another type',
      found: [{ id: '7', name: 'monthly MAINTENANCE', issueTypeId: '9' }],
      state: 'differs',
      step: undefined,
    },
    { because: 'Jira does not tell', found: null, state: 'missing', step: undefined },
  ] as const)('is $state where $because', ({ found, state, step }) => {
    const planned = line(withTypes({ requestTypes: { [desk.id]: found } }), 'request-type:100');
    expect(planned.state).toBe(state);
    expect(planned.step?.do).toBe(step);
  });
});

describe('the panel', () => {
  const pinned = (state: 'making' | 'made', task: string | null) =>
    aSite({
      setUp: { ...nothingSetUp, made: [noted({ kind: 'panel', project: { id: desk.id, key: desk.key }, task }, state)] },
      tasks: { running: 'underWay', finished: 'done', broken: 'failed' },
    });
  it.each([
    { because: 'Rounds pinned it', facts: pinned('made', 'gone'), state: 'exists', says: 'Rounds pinned the panel to HD.' },
    { because: 'Jira is at it', facts: pinned('making', 'running'), state: 'missing', says: 'Jira is pinning the panel just now.' },
    { because: 'Jira has finished', facts: pinned('making', 'finished'), state: 'exists', says: 'Rounds pinned the panel to HD.' },
    { because: 'Jira failed', facts: pinned('making', 'broken'), state: 'missing', says: 'The panel is not pinned to HD by Rounds.' },
    { because: 'no answer came', facts: pinned('making', null), state: 'missing', says: 'The panel is not pinned to HD by Rounds.' },
  ] as const)('is $state where $because', ({ facts, state, says }) => {
    expect(line(facts, 'panel')).toMatchObject({ state, says: containing(says) });
  });
});

describe('what only a person can do', () => {
  it('is shown step by step, and checked', () => {
    expect(line(aSite(), 'validator')).toMatchObject({ state: 'missing', step: null });
    expect(line(aSite(), 'validator').byHand.join()).toContain('Maintenance checklist is complete');
    const stands = line(aSite({ validators: [{ workflow: 'HD workflow', transition: 'Resolve' }] }), 'validator');
    expect(stands).toMatchObject({ state: 'exists', says: 'It stands on 1 transition: “Resolve” in HD workflow.' });
    expect(line(aSite({ validators: null }), 'validator').says).toBe('Jira does not tell where the rule stands.');
  });
});

it('knows the scheme of a chosen project that is beyond the first hundred Jira tells of', () => {
  const others = Array.from({ length: 100 }, (_, at) => ({ id: String(500 + at), key: `P${String(at)}`, name: `Desk ${String(at)}` }));
  const scheme = deskScheme({ name: 'Service types', projects: others, projectCount: 400, chosen: [desk.id] });
  const [line] = schemeLines(aSiteWithTypes({ schemes: [scheme] }));
  expect(line).toMatchObject({ title: 'Issue types of HD', state: 'missing', others: { count: 399 } });
  expect(line?.says).toContain('This scheme is used by 400 projects: Desk 0, Desk 1, Desk 2 and 397 others.');
});

import { reasonsFor, type PersonInJira, type Roles } from '../../../src/platform/rules/roles';

const nobody: PersonInJira = { accountId: 'ann', administers: false, works: false, groups: [] };
const administrator = { ...nobody, administers: true };
const worker = { ...nobody, works: true };
const inGroup = (id: string, name = id) => ({ ...worker, groups: [{ id, name }] });
const named = { groups: [], people: ['ann'] };
const others = { groups: [], people: ['bob'] };
const desk = { groups: [{ id: 'g1', name: 'desk' }], people: [] };

const rolesOf = (person: PersonInJira, roles: Roles = {}): readonly string[] => Object.keys(reasonsFor(person, roles)).sort();

describe('the roles of a person', () => {
  it.each([
    { person: nobody, roles: {}, has: [], because: 'Jira gives them nothing' },
    { person: worker, roles: {}, has: ['technician'], because: 'until it is given, who may log work is a technician' },
    { person: administrator, roles: {}, has: ['administrator', 'compliance', 'manager'], because: 'who administers Jira manages' },
    {
      person: { ...administrator, works: true },
      roles: {},
      has: ['administrator', 'compliance', 'manager', 'technician'],
      because: 'and works where Jira lets them',
    },
    {
      person: administrator,
      roles: { manager: others },
      has: ['administrator', 'compliance', 'manager'],
      because: 'nobody locks an administrator out',
    },
    {
      person: worker,
      roles: { manager: named },
      has: ['compliance', 'manager', 'technician'],
      because: 'a manager need not administer Jira',
    },
    {
      person: nobody,
      roles: { manager: named },
      has: ['compliance', 'manager'],
      because: 'Jira’s right to log work stays on top of the role',
    },
    { person: nobody, roles: { technician: named }, has: [], because: 'the same for technicians' },
    { person: worker, roles: { technician: others }, has: [], because: 'once given, the role is who it names' },
    {
      person: worker,
      roles: { technician: others, manager: named },
      has: ['compliance', 'manager', 'technician'],
      because: 'managers do what technicians do',
    },
    {
      person: inGroup('x', 'compliance'),
      roles: {},
      has: ['compliance', 'technician'],
      because: 'until it is given, the group of that name',
    },
    { person: inGroup('x', 'compliance'), roles: { compliance: others }, has: ['technician'], because: 'not any more once it is given' },
    { person: inGroup('g1'), roles: { helpDesk: desk }, has: ['helpDesk'], because: 'the help desk is no technician' },
    {
      person: inGroup('g1'),
      roles: { helpDesk: desk, technician: named, compliance: named },
      has: ['helpDesk'],
      because: 'its limits go before other roles',
    },
    {
      person: inGroup('g1'),
      roles: { helpDesk: desk, manager: named },
      has: ['compliance', 'manager', 'technician'],
      because: 'but not before managing',
    },
    {
      person: { ...inGroup('g1'), administers: true },
      roles: { helpDesk: desk },
      has: ['administrator', 'compliance', 'manager', 'technician'],
      because: 'nor before administering',
    },
    { person: inGroup('g2', 'desk'), roles: { helpDesk: desk }, has: ['technician'], because: 'a group is its id, not its name' },
  ])('$has: $because', ({ person, roles, has }) => {
    expect(rolesOf(person, roles)).toEqual(has);
  });

  it('say why', () => {
    expect(reasonsFor(inGroup('g1'), { manager: desk })).toEqual({
      manager: { by: 'group', group: 'desk' },
      compliance: { by: 'manager' },
      technician: { by: 'jira' },
    });
    expect(reasonsFor(worker, { technician: named })).toEqual({ technician: { by: 'person' } });
  });
});

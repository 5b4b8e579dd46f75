import { rolesByPerson, type PeopleFacts } from '../../../src/setup/rules/people/people-view';

const facts: PeopleFacts = { roles: {}, groups: [], usualCompliance: ['hugo'], administering: ['grace'], working: ['ada', 'grace', 'noc'] };
const desk = { id: 'g1', name: 'Desk as it was called' };
const now = { id: 'g1', name: 'Night desk', deleted: false, members: ['noc'] };

describe('who has which role', () => {
  it('follows from Jira until roles are given', () => {
    const people = rolesByPerson(facts);
    expect([...people.keys()].sort()).toEqual(['ada', 'grace', 'hugo', 'noc']);
    expect(people.get('hugo')).toEqual({ compliance: { by: 'group', group: 'compliance' } });
    expect(people.get('noc')).toEqual({ technician: { by: 'jira' } });
  });

  it('names a renamed group as Jira does now, and forgets one that was deleted', () => {
    const given = { ...facts, roles: { helpDesk: { groups: [desk], people: [] } } };
    expect(rolesByPerson({ ...given, groups: [now] }).get('noc')).toEqual({ helpDesk: { by: 'group', group: 'Night desk' } });
    const gone = { ...now, deleted: true, members: [] };
    expect(rolesByPerson({ ...given, groups: [gone] }).get('noc')).toEqual({ technician: { by: 'jira' } });
  });

  it('holds people who are named though Jira tells of nobody', () => {
    const quiet = { ...facts, administering: undefined, working: undefined, roles: { manager: { groups: [], people: ['ben'] } } };
    expect([...rolesByPerson(quiet).keys()].sort()).toEqual(['ben', 'hugo']);
  });
});

import { harborClients } from './harbor-clients';
import { seedNamed } from './seed-named';
import { startInstant } from './start-instant';

describe('the seed of Harbor IT', () => {
  const { jira } = seedNamed('harbor');
  const issues = Object.values(jira.issues);

  it('has twelve clients, each with its organization, its technician and a zone that exists', () => {
    const organizations = Object.values(jira.organizations).map(({ name }) => name);
    expect(harborClients.map(({ organization }) => organization).sort()).toEqual(organizations.sort());
    expect(organizations).toHaveLength(12);
    for (const { timeZone, assignee } of harborClients) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
      expect(jira.groups['technicians']).toContain(Object.values(jira.people).find(({ name }) => name === assignee)?.accountId);
    }
  });

  it('has 120 tickets of three months, none of the future, resolved ones closed with a resolution', () => {
    const tickets = issues.filter(({ key }) => key.startsWith('HD-'));
    expect(tickets).toHaveLength(120);
    expect(tickets.every(({ created, updated }) => created >= '2026-09-01' && updated <= startInstant && created <= updated)).toBe(true);
    const done = tickets.filter(({ statusId }) => jira.statuses[statusId]?.category === 'done');
    expect(done.every(({ resolution, resolved }) => resolution !== null && resolved !== null)).toBe(true);
    expect(tickets.length - done.length).toBeGreaterThan(3);
  });

  it('never has a technician work on two tickets at once', () => {
    const worklogs = issues.flatMap((issue) => issue.worklogs).sort((one, other) => one.started.localeCompare(other.started));
    for (const author of new Set(worklogs.map((worklog) => worklog.author))) {
      const own = worklogs.filter((worklog) => worklog.author === author);
      own.slice(1).forEach(({ started }, index) => {
        const before = own[index];
        expect(Date.parse(started)).toBeGreaterThanOrEqual(Date.parse(before?.started ?? '') + (before?.timeSpentSeconds ?? 0) * 1_000);
      });
    }
  });

  it('is the same each time, and plain JSON', () => {
    expect(seedNamed('harbor').jira).toEqual(jira);
    expect(JSON.parse(JSON.stringify(jira))).toEqual(jira);
  });
});

describe('the other seeds', () => {
  it('begin without maintenance, or with as many clients as asked', () => {
    const { jira } = seedNamed('empty');
    expect(Object.values(jira.issueTypes).map(({ name }) => name)).not.toContain('Maintenance');
    expect(Object.values(seedNamed('clients-250').jira.organizations)).toHaveLength(250);
    expect(() => seedNamed('nothing')).toThrow("There is no seed 'nothing'.");
  });
});

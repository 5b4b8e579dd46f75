import { Entity, EntityProperties } from './entity';
import { evaluate } from './evaluate';

const summary = {
  open: 2,
  unmet: [
    { id: 'a', text: 'Check backups' },
    { id: 'b', text: 'Patch servers' },
  ],
  tiers: ['remote'],
};
const issue = new Entity('Issue', {
  key: () => 'HD-1',
  summary: () => 'Monthly maintenance',
  issueType: () => new Entity('IssueType', { name: () => 'Maintenance' }),
  assignee: () => null,
  labels: () => ['monthly', 'server'],
  properties: () => new EntityProperties({ rounds: summary }),
});
const variables = { issue, user: null, event: { issue: { fields: { priority: null } } } };

describe('a Jira expression', () => {
  it.each([
    { expression: '1 + 2 * 3 - 4 / 2', value: 5 },
    { expression: "'a' + 1", value: 'a1' },
    { expression: '-1 < 0 && !(2 >= 3)', value: true },
    { expression: 'null == null', value: true },
    { expression: "1 == '1'", value: false },
    { expression: "issue.issueType.name === 'Maintenance'", value: true },
    { expression: 'issue.assignee != null', value: false },
    { expression: 'issue.assignee?.displayName', value: null },
    { expression: 'issue.assignee?.groups.length', value: null },
    { expression: "issue.properties['rounds'].open", value: 2 },
    { expression: "issue.properties.get('rounds').unmet[1].text", value: 'Patch servers' },
    { expression: 'issue.properties.rounds?.tiers', value: ['remote'] },
    { expression: "issue.properties['other']", value: null },
    { expression: "issue.properties['other']?.open ?? 0", value: 0 },
    { expression: "issue.properties['rounds'].unmet.map(item => item.text).join(', ')", value: 'Check backups, Patch servers' },
    { expression: "issue.properties['rounds'].unmet.filter(i => i.id != 'a').length", value: 1 },
    { expression: "issue.labels.some(l => l == 'server') && issue.labels.every(l => l.length > 3)", value: true },
    { expression: "issue.labels.flatMap(l => [l, l.toUpperCase()]).includes('SERVER')", value: true },
    { expression: '[1, 2, 3].reduce((sum, n) => sum + n, 0)', value: 6 },
    { expression: "issue.summary.includes('maint') ? 'yes' : 'no'", value: 'yes' },
    { expression: '`${issue.key}: ${issue.labels.length}`', value: 'HD-1: 2' },
    { expression: "issue.summary.split(' ').slice(0, 1)", value: ['Monthly'] },
    { expression: '{ key: issue.key, count: issue.labels.length }', value: { key: 'HD-1', count: 2 } },
    { expression: 'event.issue.fields?.priority?.name', value: null },
    { expression: 'typeof issue.key', value: 'string' },
  ])('$expression', ({ expression, value }) => {
    expect(evaluate(expression, variables)).toEqual(value);
  });

  it.each([
    { expression: 'issue.nonsense', error: "Unrecognized property of Issue: 'nonsense'." },
    { expression: 'issue.assignee.displayName', error: "Cannot read 'displayName' of null." },
    { expression: "issue.properties['rounds'].nothing", error: "The map has no 'nothing'." },
    { expression: 'issue.labels[2]', error: 'The list has no item 2.' },
    { expression: "'a' < 1", error: "Can't compare a to 1." },
    { expression: 'true && 1', error: 'Expected a Boolean, got 1.' },
    { expression: 'nobody.knows', error: "'nobody' is not defined." },
    { expression: 'issue.key.constructor', error: "Unrecognized property of String: 'constructor'." },
    { expression: 'issue.key = 1', error: 'This site does not know AssignmentExpression in a Jira expression.' },
    { expression: 'let a = 1; a', error: 'This site reads a single expression, without statements.' },
    { expression: 'issue.', error: /Unexpected token/ },
    { expression: `'${'x'.repeat(1_000)}'`, error: 'Jira expression is too long (1002), limit: 1000 characters' },
  ])('is refused: $expression', ({ expression, error }) => {
    expect(() => evaluate(expression, variables)).toThrow(error);
  });

  it('may not take for ever', () => {
    const list = '[1,2,3,4,5,6,7,8,9,10]';
    expect(() => evaluate(`${list}.map(a => ${list}.map(b => ${list}.map(c => ${list}.map(d => a + b + c + d))))`, {})).toThrow(
      'too many steps',
    );
  });
});

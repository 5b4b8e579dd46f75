import { issueByIdOrKey } from '../find';
import type { Issue, JiraWorld } from '../world';
import { compared, equality, ordering } from './field-kinds';
import type { SearchField } from './field-kinds';
import { jqlError } from './jql-error';
import type { Operand } from './query';
import type { SearchContext, SortValue } from './search-context';
import { issuesUpdatedBy } from './updated-by';
import { issuesViewed } from './issue-history';

/** Keys and ids; one is before another only within the same project. */
const keyNumber = (key: string): number => Number(key.slice(key.lastIndexOf('-') + 1));
const keySort = (issue: Issue): SortValue =>
  `${issue.key.slice(0, issue.key.lastIndexOf('-'))}-${String(keyNumber(issue.key)).padStart(12, '0')}`;

export const keyField: SearchField = {
  names: ['key', 'issuekey', 'id', 'issue'],
  operators: [...equality, ...ordering],
  predicate: (comparison, context) => {
    const wanted = comparison.operands.flatMap((operand) => issuesMeant(operand, context));
    if (!ordering.includes(comparison.operator)) {
      const ids = new Set(wanted.map(({ id }) => id));
      return ({ id }) => ids.has(id) === (comparison.operator === '=' || comparison.operator === 'in');
    }
    const inProject = new Set(wanted.map(({ projectId }) => projectId));
    const inOrder = compared(
      ['key'],
      ({ key }) => [keyNumber(key)],
      () => keyNumber(wanted[0]?.key ?? ''),
    ).predicate(comparison, context);
    return (issue) => inProject.has(issue.projectId) && inOrder(issue);
  },
  sortValue: keySort,
};

function issuesMeant(operand: Operand, context: SearchContext): readonly Issue[] {
  if (operand.kind !== 'call') return [issueMeant(operand.kind === 'value' ? operand.text : '', context.world)];
  if (operand.name.toLowerCase() === 'issuehistory') return issuesViewed(context);
  if (operand.name.toLowerCase() !== 'updatedby')
    throw jqlError(`Unable to find JQL function '${operand.name}(${operand.inputs.join(', ')})'.`);
  return issuesUpdatedBy(operand.inputs, context);
}

function issueMeant(idOrKey: string, world: JiraWorld): Issue {
  const issue = issueByIdOrKey(world, idOrKey);
  if (issue === undefined) throw jqlError(`An issue with key '${idOrKey}' does not exist for field 'key'.`);
  return issue;
}

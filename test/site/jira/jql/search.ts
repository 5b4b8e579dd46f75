import type { Issue } from '../world';
import type { SearchField } from './field-kinds';
import { historyPredicate } from './history-predicate';
import { jqlError } from './jql-error';
import { propertyField } from './property-fields';
import type { Clause, Comparison, HistoryClause, Order, Query } from './query';
import type { Predicate, SearchContext, SortValue } from './search-context';
import { searchFields } from './search-fields';

/** The issues that a query finds, in its order; without one, the newest first. */
export function search(query: Query, issues: readonly Issue[], context: SearchContext): Issue[] {
  const isFound = query.where === undefined ? () => true : predicateOf(query.where, context);
  const inOrder = orderOf(query.orderBy, context);
  return issues.filter(isFound).sort(inOrder);
}

function predicateOf(clause: Clause, context: SearchContext): Predicate {
  if (clause.kind === 'not') {
    const inner = predicateOf(clause.clause, context);
    return (issue) => !inner(issue);
  }
  if (clause.kind === 'comparison') return predicateOfComparison(clause, context);
  if (clause.kind === 'history') return predicateOfHistory(clause, context);
  const parts = clause.clauses.map((part) => predicateOf(part, context));
  return clause.kind === 'and' ? (issue) => parts.every((part) => part(issue)) : (issue) => parts.some((part) => part(issue));
}

function predicateOfComparison(clause: Comparison, context: SearchContext): Predicate {
  const field = fieldNamed(clause.field, context);
  const { operator } = clause;
  if (!field.operators.includes(operator)) throw jqlError(`The operator '${operator}' is not supported by the '${clause.field}' field.`);
  if (clause.operands.some(({ kind }) => kind === 'empty') && !field.operators.includes('is')) {
    throw jqlError(`The field '${clause.field}' does not support searching for EMPTY values.`);
  }
  return field.predicate(clause, context);
}

function predicateOfHistory(clause: HistoryClause, context: SearchContext): Predicate {
  const { history } = fieldNamed(clause.field, context);
  const people = fieldNamed('assignee', context).history;
  if (!history || !people) throw jqlError(`History searches do not support the '${clause.field}' field.`);
  return historyPredicate(clause, history, people, context);
}

function fieldNamed(name: string, { aliases }: SearchContext): SearchField {
  const field = searchFields.find(({ names }) => names.includes(name.toLowerCase())) ?? propertyField(name, aliases);
  if (field === undefined) throw jqlError(`Field '${name}' does not exist or you do not have permission to view it.`);
  return field;
}

function orderOf(orders: readonly Order[], context: SearchContext): (one: Issue, other: Issue) => number {
  const steps = orders.map(({ field, direction }) => {
    const sortValue = sortValueOf(field, context);
    const sign = direction === 'asc' ? 1 : -1;
    return (one: Issue, other: Issue): number => sign * compare(sortValue(one, context), sortValue(other, context));
  });
  return (one, other) => {
    for (const step of steps) {
      const difference = step(one, other);
      if (difference !== 0) return difference;
    }
    return Number(other.id) - Number(one.id);
  };
}

function sortValueOf(name: string, context: SearchContext): (issue: Issue, context: SearchContext) => SortValue {
  const field = fieldNamed(name, context);
  if (field.sortValue === undefined) throw jqlError(`Not able to sort using field '${name}'.`);
  return field.sortValue.bind(field);
}

/** What is empty comes last in ascending order. */
function compare(one: SortValue, other: SortValue): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}

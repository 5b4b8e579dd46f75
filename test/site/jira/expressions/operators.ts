import { orderOfDates } from './date-members';
import { ExpressionError } from './expression-error';
import { shown } from './members';

type Operator = (left: unknown, right: unknown) => unknown;

/** Numbers are compared with numbers, texts with texts, dates with dates of their type. */
const ordered =
  (isInOrder: (order: number) => boolean): Operator =>
  (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return isInOrder(left - right);
    if (typeof left === 'string' && typeof right === 'string') return isInOrder(left < right ? -1 : left > right ? 1 : 0);
    const order = orderOfDates(left, right);
    if (order !== undefined) return isInOrder(order);
    throw new ExpressionError(`Can't compare ${shown(left)} to ${shown(right)}.`);
  };

const numeric =
  (work: (left: number, right: number) => number): Operator =>
  (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return work(left, right);
    throw new ExpressionError(`Can't calculate with ${shown(left)} and ${shown(right)}.`);
  };

const same: Operator = (left, right) => left === right || orderOfDates(left, right) === 0;

const sum = numeric((left, right) => left + right);

const operators: Readonly<Record<string, Operator>> = {
  '==': same,
  '===': same,
  '!=': (left, right) => !same(left, right),
  '!==': (left, right) => !same(left, right),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  '+': (left, right) => (typeof left === 'string' || typeof right === 'string' ? shown(left) + shown(right) : sum(left, right)),
  '-': numeric((left, right) => left - right),
  '*': numeric((left, right) => left * right),
  '/': numeric((left, right) => left / right),
  '%': numeric((left, right) => left % right),
};

export function operate(name: string, left: unknown, right: unknown): unknown {
  const operator = operators[name];
  if (!operator) throw new ExpressionError(`Jira expressions have no operator '${name}'.`);
  return operator(left, right);
}

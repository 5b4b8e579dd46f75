import type {
  AnyNode,
  ArrowFunctionExpression,
  CallExpression,
  Expression,
  MemberExpression,
  NewExpression,
  Node,
  ObjectExpression,
  UnaryExpression,
} from 'acorn';
import { CalendarDay, Constructor, Moment } from './dates';
import { ExpressionError } from './expression-error';
import { call, memberOf, shown, truth } from './members';
import { operate } from './operators';
import type { Scope } from './scope';

/** What a chain such as `a?.b.c` comes to as soon as one of its links is null. */
const cutShort = Symbol('null in an optional chain');

export function evaluateNode(node: Node, scope: Scope): unknown {
  scope.countStep();
  const each = node as AnyNode;
  switch (each.type) {
    case 'Literal':
      return each.value ?? null;
    case 'TemplateLiteral':
      return each.quasis.map((part, at) => (part.value.cooked ?? '') + textAt(each.expressions[at], scope)).join('');
    case 'Identifier':
      return scope.get(each.name);
    case 'ArrayExpression':
      return each.elements.map((element) => (element ? evaluateNode(element, scope) : null));
    case 'ObjectExpression':
      return object(each, scope);
    case 'UnaryExpression':
      return unary(each, scope);
    case 'BinaryExpression':
      return operate(each.operator, evaluateNode(each.left, scope), evaluateNode(each.right, scope));
    case 'LogicalExpression':
      return logical(each.operator, each.left, each.right, scope);
    case 'ConditionalExpression':
      return evaluateNode(truth(evaluateNode(each.test, scope)) ? each.consequent : each.alternate, scope);
    case 'ChainExpression':
      return whole(evaluateNode(each.expression, scope));
    case 'MemberExpression':
      return member(each, scope);
    case 'CallExpression':
      return called(each, scope);
    case 'NewExpression':
      return made(each, scope);
    case 'ArrowFunctionExpression':
      return arrow(each, scope);
    default:
      throw new ExpressionError(`This site does not know ${each.type} in a Jira expression.`);
  }
}

function member({ object: of, property, computed, optional }: MemberExpression, scope: Scope): unknown {
  const value = evaluateNode(of, scope);
  if (value === cutShort || (optional && value === null)) return cutShort;
  return memberOf(value, computed ? evaluateNode(property, scope) : (property as { name?: string }).name);
}

function called({ callee, arguments: inputs, optional }: CallExpression, scope: Scope): unknown {
  const value = evaluateNode(callee, scope);
  if (value === cutShort || (optional && value === null)) return cutShort;
  return call(value, ...inputs.map((input) => evaluateNode(input, scope)));
}

function made({ callee, arguments: inputs }: NewExpression, scope: Scope): unknown {
  const type = evaluateNode(callee, scope);
  if (!(type instanceof Constructor)) throw new ExpressionError('This site makes dates with `new`, nothing else.');
  if (inputs.length > 1) throw new ExpressionError(`${type.type} is made of one value at most.`);
  return type.make(...inputs.map((input) => evaluateNode(input, scope)));
}

const whole = (value: unknown): unknown => (value === cutShort ? null : value);

function arrow({ params, body }: ArrowFunctionExpression, scope: Scope) {
  if (body.type === 'BlockStatement') throw new ExpressionError('This site reads functions of one expression only.');
  const names = params.map((param) => (param.type === 'Identifier' ? param.name : ''));
  return (...inputs: readonly unknown[]): unknown =>
    evaluateNode(body, scope.with(Object.fromEntries(names.map((name, at) => [name, inputs[at] ?? null]))));
}

function logical(operator: string, left: Expression, right: Expression, scope: Scope): unknown {
  const first = evaluateNode(left, scope);
  if (operator === '??') return first ?? evaluateNode(right, scope);
  if (truth(first) === (operator === '||')) return first;
  return truth(evaluateNode(right, scope));
}

function unary({ operator, argument }: UnaryExpression, scope: Scope): unknown {
  const value = evaluateNode(argument, scope);
  if (operator === '!') return !truth(value);
  if (operator === '-') return operate('-', 0, value);
  if (operator === 'typeof' && (value instanceof Moment || value instanceof CalendarDay))
    throw new ExpressionError('What typeof answers for dates is not known here.');
  if (operator === 'typeof') return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  throw new ExpressionError(`Jira expressions have no operator '${operator}'.`);
}

function object({ properties }: ObjectExpression, scope: Scope): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    properties.map((property) => {
      if (property.type !== 'Property' || property.computed) throw new ExpressionError('An object is written with plain names here.');
      const { key, value } = property;
      return [key.type === 'Identifier' ? key.name : String((key as { value?: unknown }).value), evaluateNode(value, scope)];
    }),
  );
}

const textAt = (node: Expression | undefined, scope: Scope): string => (node ? shown(evaluateNode(node, scope)) : '');

import { parseExpressionAt, type Expression } from 'acorn';
import { limits } from '../../limits';
import { evaluateNode } from './evaluate-node';
import { ExpressionError } from './expression-error';
import { Scope } from './scope';

/**
 * The value of a Jira expression: the part of Jira's expression language that apps use for validators, filters and conditions.
 * Throws an ExpressionError for what cannot be read or evaluated.
 */
export function evaluate(source: string, variables: Readonly<Record<string, unknown>>): unknown {
  if (source.length > limits.expressions.characters)
    throw new ExpressionError(
      `Jira expression is too long (${String(source.length)}), limit: ${String(limits.expressions.characters)} characters`,
    );
  return evaluateNode(read(source), new Scope(variables, { left: limits.expressions.steps }));
}

function read(source: string): Expression {
  const expression = parsed(source);
  const rest = source.slice(expression.end).trim();
  if (rest !== '' && rest !== ';') throw new ExpressionError('This site reads a single expression, without statements.');
  return expression;
}

function parsed(source: string): Expression {
  try {
    return parseExpressionAt(source, 0, { ecmaVersion: 2022, sourceType: 'script' });
  } catch (error) {
    throw new ExpressionError(error instanceof Error ? error.message : String(error));
  }
}

import { syntaxError } from './jql-error';
import { historyAfter } from './parse-history';
import { listOrCall, operandFrom } from './parse-operand';
import type { Clause, Operator, Order, Query } from './query';
import { Reader } from './reader';

const symbolOperators: readonly string[] = ['=', '!=', '~', '!~', '<', '<=', '>', '>='];
const operatorsInWords = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

/** Reads a JQL query; refuses what it cannot read, with the place. */
export function parse(jql: string): Query {
  const reader = new Reader(jql);
  const where = reader.isEnd() || reader.isWord('order') ? undefined : anyOf(reader);
  const orderBy = reader.isWord('order') ? order(reader) : [];
  if (!reader.isEnd()) throw reader.unexpected("Expecting either 'OR' or 'AND'");
  return { where, orderBy };
}

function anyOf(reader: Reader): Clause {
  const clauses = [allOf(reader)];
  while (reader.skipWord('or') || reader.skipSymbol('||')) clauses.push(allOf(reader));
  return single(clauses) ?? { kind: 'or', clauses };
}

function allOf(reader: Reader): Clause {
  const clauses = [negatable(reader)];
  while (reader.skipWord('and') || reader.skipSymbol('&&')) clauses.push(negatable(reader));
  return single(clauses) ?? { kind: 'and', clauses };
}

const single = (clauses: readonly Clause[]): Clause | undefined => (clauses.length === 1 ? clauses[0] : undefined);

function negatable(reader: Reader): Clause {
  if (reader.skipWord('not') || reader.skipSymbol('!')) return { kind: 'not', clause: negatable(reader) };
  if (!reader.skipSymbol('(')) return comparison(reader);
  const clause = anyOf(reader);
  if (!reader.skipSymbol(')')) throw reader.unexpected("Expecting ')'");
  return clause;
}

function comparison(reader: Reader): Clause {
  const field = reader.takeField();
  const history = historyAfter(reader, field);
  if (history) return history;
  const operator = operatorAfter(reader);
  if (operator === 'in' || operator === 'not in') return { kind: 'comparison', field, operator, operands: listOrCall(reader) };
  const operand = operandFrom(reader);
  if ((operator === 'is' || operator === 'is not') && operand.kind !== 'empty') {
    throw syntaxError(
      `The operator '${operator}' does not support the operand of the '${field}' field. Only 'EMPTY' and 'NULL' are supported.`,
    );
  }
  return { kind: 'comparison', field, operator, operands: [operand] };
}

function operatorAfter(reader: Reader): Operator {
  const symbol = symbolOperators.find((candidate) => reader.skipSymbol(candidate));
  if (symbol !== undefined) return symbol as Operator;
  if (reader.skipWord('in')) return 'in';
  if (reader.skipWord('is')) return reader.skipWord('not') ? 'is not' : 'is';
  if (reader.skipWord('not')) {
    if (!reader.skipWord('in')) throw reader.unexpected("Expecting 'IN'");
    return 'not in';
  }
  throw reader.unexpected('Expecting operator', ` ${operatorsInWords}`);
}

function order(reader: Reader): readonly Order[] {
  reader.skipWord('order');
  if (!reader.skipWord('by')) throw reader.unexpected("Expecting 'by'");
  const orders: Order[] = [];
  do {
    const field = reader.takeField();
    const descends = reader.skipWord('desc');
    if (!descends) reader.skipWord('asc');
    orders.push({ field, direction: descends ? 'desc' : 'asc' });
  } while (reader.skipSymbol(','));
  return orders;
}

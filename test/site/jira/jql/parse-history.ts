import type { Reader } from './reader';
import type { HistoryClause, Operand } from './query';
import { listOrValue, operandFrom } from './parse-operand';

type Conditions = { -readonly [Key in keyof HistoryClause]?: HistoryClause[Key] };

/** Reads what follows `field WAS` or `field CHANGED`; undefined for another operator. */
export function historyAfter(reader: Reader, field: string): HistoryClause | undefined {
  if (reader.skipWord('changed')) return { kind: 'history', field, operator: 'changed', operands: [], ...conditions(reader) };
  if (!reader.skipWord('was')) return undefined;
  const operator = reader.skipWord('not') ? 'was not' : 'was';
  const operands = reader.skipWord('in') ? listOrValue(reader) : [operandFrom(reader)];
  return { kind: 'history', field, operator, operands, ...conditions(reader) };
}

function conditions(reader: Reader): Conditions {
  const read: Conditions = {};
  for (;;) {
    if (reader.skipWord('from')) read.from = listOrValue(reader);
    else if (reader.skipWord('to')) read.to = listOrValue(reader);
    else if (reader.skipWord('by')) read.by = listOrValue(reader);
    else if (reader.skipWord('after')) read.after = operandFrom(reader);
    else if (reader.skipWord('before')) read.before = operandFrom(reader);
    else if (reader.skipWord('on')) read.on = operandFrom(reader);
    else if (reader.skipWord('during')) read.during = span(reader);
    else return read;
  }
}

function span(reader: Reader): readonly [Operand, Operand] {
  if (!reader.skipSymbol('(')) throw reader.unexpected("Expecting '('");
  const from = operandFrom(reader);
  if (!reader.skipSymbol(',')) throw reader.unexpected("Expecting ','");
  const to = operandFrom(reader);
  if (!reader.skipSymbol(')')) throw reader.unexpected("Expecting ')'");
  return [from, to];
}

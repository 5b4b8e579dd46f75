import { syntaxError } from './jql-error';
import type { Operand } from './query';
import type { Reader } from './reader';

/** What `in` compares with: a list in brackets, or a function. */
export function listOrCall(reader: Reader): readonly Operand[] {
  if (!reader.skipSymbol('(')) {
    const operand = operandFrom(reader);
    if (operand.kind !== 'call')
      throw syntaxError(`Operator 'in' does not support the single value; use a list in brackets. ${reader.at()}`);
    return [operand];
  }
  return listAfterBracket(reader);
}

/** A list in brackets, or a value alone. */
export function listOrValue(reader: Reader): readonly Operand[] {
  return reader.skipSymbol('(') ? listAfterBracket(reader) : [operandFrom(reader)];
}

function listAfterBracket(reader: Reader): readonly Operand[] {
  const operands = [operandFrom(reader)];
  while (reader.skipSymbol(',')) operands.push(operandFrom(reader));
  if (!reader.skipSymbol(')')) throw reader.unexpected("Expecting ')' or ','");
  return operands;
}

/** A value, a function or EMPTY. */
export function operandFrom(reader: Reader): Operand {
  const { text, isQuoted } = reader.takeValue();
  if (!isQuoted && /^(empty|null)$/i.test(text)) return { kind: 'empty' };
  if (isQuoted || !reader.skipSymbol('(')) return { kind: 'value', text };
  const inputs: string[] = [];
  while (!reader.skipSymbol(')')) {
    inputs.push(reader.takeValue().text);
    if (!reader.skipSymbol(',') && !reader.isSymbol(')')) throw reader.unexpected("Expecting ')' or ','");
  }
  return { kind: 'call', name: text, inputs };
}

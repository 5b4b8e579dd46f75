import ts from 'typescript';

/** What says nothing about a value without what it belongs to: of `ticket.key` the name is `ticket`. */
const general = ['name', 'title', 'key', 'value', 'words', 'text', 'length', 'id', 'data'];
/** What only gives a value its form: of `String(count)` the name is `count`. */
const form = /^(String|Number|Math|JSON|quoted|escaped|tidy|listed|inWords|counted)$/;

/** Names for a value in a sentence of the code, the fittest first; empty where the expression tells none. */
function namesOf(value: ts.Node): readonly string[] {
  if (ts.isIdentifier(value)) return value.text.length > 1 && value.text !== 'value' ? [value.text] : [];
  if (ts.isPropertyAccessExpression(value)) return ofProperty(value);
  if (ts.isCallExpression(value)) return ofCall(value);
  if (ts.isElementAccessExpression(value)) return [...namesOf(value.argumentExpression), ...namesOf(value.expression)];
  if (ts.isConditionalExpression(value)) return [...literalOf(value.whenTrue), ...namesOf(value.condition), ...namesOf(value.whenTrue)];
  if (ts.isBinaryExpression(value)) return [...namesOf(value.left), ...namesOf(value.right)];
  if (ts.isParenthesizedExpression(value) || ts.isNonNullExpression(value) || ts.isPrefixUnaryExpression(value) || ts.isAsExpression(value))
    return namesOf('operand' in value ? value.operand : value.expression);
  if (ts.isArrayLiteralExpression(value)) return value.elements.flatMap(namesOf);
  if (ts.isSpreadElement(value)) return namesOf(value.expression);
  return ts.isTemplateExpression(value) ? value.templateSpans.flatMap(({ expression }) => namesOf(expression)) : [];
}

function ofProperty({ name, expression }: ts.PropertyAccessExpression): readonly string[] {
  const owner = namesOf(expression);
  const of = owner[0] ?? '';
  if (general.includes(name.text) && of !== '') return [...owner, joined(of, name.text)];
  return of === '' ? [name.text] : [name.text, joined(of, name.text), ...owner];
}

function ofCall({ expression, arguments: given }: ts.CallExpression): readonly string[] {
  const arguments_ = given.flatMap(namesOf);
  if (!ts.isPropertyAccessExpression(expression)) {
    const asked = namesOf(expression).filter((name) => !form.test(name));
    return [...arguments_, ...asked, ...arguments_.flatMap((one) => asked.map((name) => joined(one, name)))];
  }
  const owner = namesOf(expression.expression).filter((name) => !form.test(name));
  if (expression.name.text === 'join') return [...owner, ...owner.map((name) => joined(name, 'named'))];
  return expression.name.text === 'at' ? ['last', ...owner] : [...owner, ...arguments_];
}

/** `is` of `more === 1 ? 'is' : 'are'`. */
const literalOf = (node: ts.Node): readonly string[] => {
  if (ts.isCallExpression(node)) return node.arguments[0] === undefined ? [] : literalOf(node.arguments[0]);
  return ts.isStringLiteralLike(node) && /^[a-z]{2,}$/.test(node.text) ? [node.text] : [];
};

const joined = (one: string, other: string): string => one + other.charAt(0).toUpperCase() + other.slice(1);

/** A name for each value of a sentence: the same for the same expression, another for another. */
export function namesIn(values: readonly ts.Expression[]): readonly string[] {
  const taken = new Map<string, string>();
  for (const value of values) {
    const code = value.getText();
    if (taken.has(code)) continue;
    const used = [...taken.values()];
    taken.set(code, namesOf(value).find((name) => !used.includes(name)) ?? `value${String(used.length + 1)}`);
  }
  return values.map((value) => taken.get(value.getText()) ?? '');
}

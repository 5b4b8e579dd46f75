import { syntaxError } from './jql-error';

export interface Token {
  readonly kind: 'word' | 'quoted' | 'symbol' | 'end';
  readonly text: string;
  /** `(line 1, character 5)`, counted from one. */
  readonly at: string;
}

const symbols = ['!=', '!~', '<=', '>=', '&&', '||', '=', '~', '<', '>', '(', ')', ',', '[', ']', '!'];
const wordCharacter = /[^\s=!<>~()[\],"'&|]/;
const reserved = /[{}*/%^$#@?;]/;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Cuts a query into words, quoted strings and symbols; the last token is the end. */
export function tokens(query: string): Token[] {
  const found: Token[] = [];
  let position = 0;
  while (position < query.length) {
    const character = query.charAt(position);
    const at = place(query, position);
    if (/\s/.test(character)) position += 1;
    else if (character === '"' || character === "'") {
      const { text, end } = quotedFrom(query, position, at);
      found.push({ kind: 'quoted', text, at });
      position = end;
    } else {
      const symbol = symbols.find((candidate) => query.startsWith(candidate, position));
      const text = symbol ?? wordFrom(query, position, at);
      found.push({ kind: symbol === undefined ? 'word' : 'symbol', text, at });
      position += text.length;
    }
  }
  return [...found, { kind: 'end', text: '', at: place(query, query.length) }];
}

function wordFrom(query: string, start: number, at: string): string {
  const first = query.charAt(start);
  if (reserved.test(first) || !wordCharacter.test(first)) {
    const code = first.charCodeAt(0).toString(16).padStart(4, '0');
    throw syntaxError(
      `The character '${first}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${code}' instead. ${at}`,
    );
  }
  let end = start;
  while (end < query.length && wordCharacter.test(query.charAt(end))) end += 1;
  return query.slice(start, end);
}

function quotedFrom(query: string, start: number, at: string): { text: string; end: number } {
  const quote = query.charAt(start);
  let text = '';
  let position = start + 1;
  while (position < query.length && query.charAt(position) !== quote) {
    if (query.charAt(position) === '\\') {
      position += 1;
      const escaped = query.charAt(position);
      text += escapes[escaped] ?? escaped;
    } else text += query.charAt(position);
    position += 1;
  }
  if (position >= query.length) throw syntaxError(`The quoted string '${text}' has not been completed. ${at}`);
  return { text, end: position + 1 };
}

function place(query: string, position: number): string {
  const before = query.slice(0, position).split('\n');
  return `(line ${String(before.length)}, character ${String((before.at(-1) ?? '').length + 1)})`;
}

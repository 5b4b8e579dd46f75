import type { Refused } from '../refused';
import { syntaxError } from './jql-error';
import { tokens } from './tokens';
import type { Token } from './tokens';

const reservedWords = new Set([
  'and',
  'or',
  'not',
  'in',
  'is',
  'order',
  'by',
  'was',
  'changed',
  'asc',
  'desc',
  'empty',
  'null',
  'from',
  'to',
  'on',
  'during',
  'before',
  'after',
]);

/** Goes over the tokens of a query, one after the other. */
export class Reader {
  readonly #tokens: readonly Token[];
  #position = 0;

  constructor(jql: string) {
    this.#tokens = tokens(jql);
  }

  get #next(): Token {
    const token = this.#tokens[this.#position] ?? this.#tokens.at(-1);
    if (token === undefined) throw new Error('A query has at least its end.');
    return token;
  }

  at(): string {
    return this.#next.at;
  }

  isEnd(): boolean {
    return this.#next.kind === 'end';
  }

  isWord(word: string): boolean {
    return this.#next.kind === 'word' && this.#next.text.toLowerCase() === word;
  }

  isSymbol(symbol: string): boolean {
    return this.#next.kind === 'symbol' && this.#next.text === symbol;
  }

  skipWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.#position += 1;
    return true;
  }

  skipSymbol(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.#position += 1;
    return true;
  }

  /** A field's name, with the brackets that belong to it: `cf[10002]`, `issue.property[rounds].open`. */
  takeField(): string {
    const { kind, text } = this.#next;
    if (kind !== 'word' && kind !== 'quoted') throw this.unexpected('Expecting a field name');
    if (kind === 'word') this.#refuseReserved(text);
    this.#position += 1;
    if (!this.skipSymbol('[')) return text;
    const key = this.takeValue().text;
    if (!this.skipSymbol(']')) throw this.unexpected("Expecting ']'");
    const path = this.#next.kind === 'word' && this.#next.text.startsWith('.') ? this.takeValue().text : '';
    return `${text}[${key}]${path}`;
  }

  takeValue(): { text: string; isQuoted: boolean } {
    const { kind, text } = this.#next;
    if (kind !== 'word' && kind !== 'quoted') throw this.unexpected('Expecting either a value, list or function');
    if (kind === 'word' && !/^(empty|null)$/i.test(text)) this.#refuseReserved(text);
    this.#position += 1;
    return { text, isQuoted: kind === 'quoted' };
  }

  /** The refusal of the next token: `Expecting operator but got 'x'. … (line 1, character 9)`. */
  unexpected(expecting: string, hint = ''): Refused {
    if (this.isEnd()) return syntaxError(`${expecting} before the end of the query.${hint}`);
    return syntaxError(`${expecting} but got '${this.#next.text}'.${hint} ${this.at()}`);
  }

  #refuseReserved(text: string): void {
    if (!reservedWords.has(text.toLowerCase())) return;
    throw syntaxError(`'${text}' is a reserved JQL word. You must surround it in quotation marks to use it in a query. ${this.at()}`);
  }
}

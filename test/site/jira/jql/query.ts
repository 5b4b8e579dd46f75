export type Operator = '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not';

export type Operand =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly string[] }
  | { readonly kind: 'empty' };

export interface Comparison {
  readonly kind: 'comparison';
  /** As written: `status`, `issue.property[rounds].open`. */
  readonly field: string;
  readonly operator: Operator;
  readonly operands: readonly Operand[];
}

/** `status WAS Open BY ada AFTER -7d`, `assignee CHANGED FROM ada TO ben`. */
export interface HistoryClause {
  readonly kind: 'history';
  readonly field: string;
  readonly operator: 'was' | 'was not' | 'changed';
  readonly operands: readonly Operand[];
  readonly from?: readonly Operand[];
  readonly to?: readonly Operand[];
  readonly by?: readonly Operand[];
  readonly after?: Operand;
  readonly before?: Operand;
  readonly on?: Operand;
  readonly during?: readonly [Operand, Operand];
}

export type Clause =
  | Comparison
  | HistoryClause
  | { readonly kind: 'and' | 'or'; readonly clauses: readonly Clause[] }
  | { readonly kind: 'not'; readonly clause: Clause };

export interface Order {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

/** A query that has been read: `where` is undefined when it restricts nothing. */
export interface Query {
  readonly where: Clause | undefined;
  readonly orderBy: readonly Order[];
}

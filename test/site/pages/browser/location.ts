/** An address inside a module, as the history library has it. */
export interface Location {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state?: unknown;
}

export type Action = 'POP' | 'PUSH' | 'REPLACE';

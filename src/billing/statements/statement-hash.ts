import { createHash } from 'node:crypto';
import type { Statement } from '../rules/statement';

/** SHA-256 of what a statement says, whatever order its fields came in. */
export const statementHash = (statement: Statement): string => createHash('sha256').update(canonical(statement)).digest('hex');

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
    .join(',')}}`;
}

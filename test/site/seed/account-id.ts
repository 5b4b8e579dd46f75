import { createHash } from 'node:crypto';

/** The same account id for the same name on every machine, in the shape of Atlassian's: `712020:<uuid>`. */
export function accountIdOf(name: string): string {
  const hex = createHash('sha256').update(`harbor.example/${name}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `712020:${parts.join('-')}`;
}

import { Refusal } from '../platform/rules/refusal';
import type { Client } from './rules/client';

/** A double that was merged is changed no more; its name leads to the one that stayed. */
export function refuseMerged({ name, merged }: Pick<Client, 'name' | 'merged'>): void {
  if (merged) throw new Refusal('badInput', `“${name}” was merged into “${merged.name}”: change that one.`);
}

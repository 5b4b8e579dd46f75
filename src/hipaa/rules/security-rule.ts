import type { Entry } from './assessment/entry';
import entries from './catalog/hipaa-security-rule.json';

/** The standards and specifications of the Security Rule, 45 CFR 164.308 to 164.316, in its order. */
export const securityRule = entries as readonly Entry[];

const byId = new Map(securityRule.map((entry) => [entry.id, entry]));

export const entryOf = (id: string): Entry | undefined => byId.get(id);

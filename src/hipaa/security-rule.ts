import entries from './catalog/hipaa-security-rule.json';
import type { Entry } from './rules/assessment/entry';

/** The standards and specifications of the Security Rule, 45 CFR 164.308 to 164.316, in its order. */
export const securityRule = entries as readonly Entry[];

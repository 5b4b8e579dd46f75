import { contentHash } from '../../platform/content-hash';
import type { Statement } from '../rules/statement';

/** SHA-256 of what a statement says, whatever order its fields came in. */
export const statementHash = (statement: Statement): string => contentHash(statement);

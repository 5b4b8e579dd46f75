import { rowsOf } from '../../platform/store/rows';
import type { Evidence } from '../rules/evidence/evidence';

/** What was last gathered for a meeting that is not finished, by its page: what people looked at is what is frozen. */
export const evidenceSeen = rowsOf<Evidence>('evidence-seen');

export const evidencePlace = (page: string) => ({ entity: 'evidence-seen', key: page });

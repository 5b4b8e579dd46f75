import type { Page } from '../../platform/store/rows';
import type { Entry } from '../rules/entry';
import { entries, late } from '../time-store';

/** Everybody's entries that were saved, changed or thrown away months after the work, the latest change first; a page. */
export const lateEntries = (after?: string): Promise<Page<Entry>> =>
  entries.page('by-late', { partition: [late], newestFirst: true, limit: 100, after });

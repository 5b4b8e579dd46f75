import type { WorkKind } from '../../../src/time/rules/timer';

export const kindWords: Readonly<Record<WorkKind, string>> = { remote: 'remote', onSite: 'on site', travel: 'travel', break: 'break' };

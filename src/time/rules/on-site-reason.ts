import type { WorkKind } from './timer';

/** Why somebody went there instead of working from the desk. */
export type OnSiteReason = 'handsNeeded' | 'plannedVisit' | 'clientAsked' | 'remoteFailed' | 'delivery' | 'errand';
export const onSiteReasons: readonly OnSiteReason[] = ['handsNeeded', 'plannedVisit', 'clientAsked', 'remoteFailed', 'delivery', 'errand'];

/** The reason as it is kept: work on site alone has one. */
export const reasonFor = (kind: WorkKind, reason: OnSiteReason | undefined): { readonly reason?: OnSiteReason } =>
  kind === 'onSite' && reason !== undefined ? { reason } : {};

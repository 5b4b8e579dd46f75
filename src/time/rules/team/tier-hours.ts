import type { WorkKind } from '../timer';
import type { Part } from './time-report';

/** Where work was done, as the checklists tell it: from the desk, or at the client's. What is monitored takes nobody's time. */
export type WorkTier = 'remote' | 'onSite';

/** The way to a client and back belongs to the work there; a break is no work. */
const tiers: Readonly<Record<WorkKind, WorkTier | undefined>> = { remote: 'remote', onSite: 'onSite', travel: 'onSite', break: undefined };

/** Milliseconds of a tier, and how much of them went into monthly maintenance. */
export interface TierHours {
  readonly of: WorkTier;
  readonly worked: number;
  readonly onMaintenance: number;
}

/** Both tiers, so that it is told that one took no time. */
export function hoursByTier(parts: readonly Part[], isMaintenance: (ticket: string) => boolean): readonly TierHours[] {
  return (['remote', 'onSite'] as const).map((tier) => {
    const inTier = parts.filter(({ kind }) => tiers[kind] === tier);
    return { of: tier, worked: sum(inTier), onMaintenance: sum(inTier.filter(({ ticket }) => isMaintenance(ticket.id))) };
  });
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { milliseconds }) => total + milliseconds, 0);

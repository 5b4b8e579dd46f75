import type { OnSiteReason } from '../../time/rules/on-site-reason';
import type { Ticket } from '../../time/rules/timer';
import type { BilledKind } from './policy';

/**
 * What a piece of work was for, where it is not plainly work: a roadmap meeting, talk about work that the client is not charged for, a project
 * outside of the contract, or an errand.
 */
export type Purpose = 'work' | 'meeting' | 'liaison' | 'project' | 'errand';
export const purposes: readonly Purpose[] = ['work', 'meeting', 'liaison', 'project', 'errand'];

/** An entry as billing sees it; true times, never altered. Instants in milliseconds since 1970. */
export interface Work {
  readonly id: string;
  readonly technician: string;
  readonly ticket: Pick<Ticket, 'id' | 'key'> & Partial<Pick<Ticket, 'summary'>>;
  readonly kind: BilledKind;
  readonly from: number;
  readonly to: number;
  readonly purpose: Purpose;
  /** Why it was on site, as the technician said when they started. */
  readonly reason?: OnSiteReason;
  /** What was written about it for the client. */
  readonly note?: string;
}

/** Oldest first; of two that begin together, by their ids, so that the order they were read in never matters. */
export const inOrder = <W extends Pick<Work, 'from' | 'id'>>(work: readonly W[]): readonly W[] =>
  [...work].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));

import type { ClientId } from '../../clients/rules/client';
import type { Instant, Month } from '../../platform/rules/units';
import type { OnSiteReason } from '../../time/rules/on-site-reason';
import type { VisitMark } from './visits';
import type { Purpose } from './work';

/** What people said about an entry for billing; the entry itself stays as it is. */
export interface EntryMark {
  /** A visit begins with it, or it belongs to the visit before; missing: by the day. */
  readonly begins?: boolean;
  readonly purpose?: Purpose;
  readonly reason?: OnSiteReason;
  readonly by: string;
  readonly at: Instant;
}

/** The marks of a client's month, by entry. */
export interface Marks {
  readonly client: ClientId;
  readonly month: Month;
  readonly entries: Readonly<Record<string, EntryMark>>;
}

/** Why work was on site: as somebody said afterwards, else as the technician said when they started. */
export const reasonOf = (mark: EntryMark | undefined, started: OnSiteReason | undefined): OnSiteReason | undefined =>
  mark?.reason ?? started;

/** An errand is one whether it was said as reason or as purpose. */
export const purposeOf = (mark: EntryMark | undefined, started?: OnSiteReason): Purpose =>
  reasonOf(mark, started) === 'errand' ? 'errand' : (mark?.purpose ?? 'work');

export const visitMarks = ({ entries }: Pick<Marks, 'entries'>): readonly VisitMark[] =>
  Object.entries(entries).flatMap(([entry, { begins }]) => (begins === undefined ? [] : [{ entry, begins }]));

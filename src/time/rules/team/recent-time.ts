import { elapsed } from '../../../platform/rules/elapsed';
import { addMonths, monthOf } from '../../../platform/rules/month';
import { dateOnly, type Instant, type Month } from '../../../platform/rules/units';
import type { Entry } from '../entry';
import { reasonFor, type OnSiteReason } from '../on-site-reason';
import type { Ticket, WorkKind } from '../timer';

export interface TicketName extends Pick<Ticket, 'id' | 'key'> {
  /** The client as the ticket named it when work on it began. */
  readonly clientId?: string;
}

/** An entry as it is counted: when and on what, without its words. */
export interface Worked {
  readonly id: string;
  readonly ticket: TicketName;
  readonly kind: WorkKind;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant;
  /** The ticket that this work interrupted. */
  readonly interrupting?: TicketName;
  readonly reason?: OnSiteReason;
}

/** An entry that was changed lately, as it stands now. */
export interface Recent extends Worked {
  readonly removed?: true;
  /**
   * How far it is on its way into the timesheets; missing when it is there. What was filed just now goes on being read from here for another
   * round, so that a report that began before the filing does not miss it.
   */
  readonly onItsWay?: 'unfiled' | 'justFiled';
  /** The months whose timesheets have it, as it stands or as it was. */
  readonly filedIn: readonly Month[];
}

/** What the team's day is told from. In milliseconds. */
const keptFor = 48 * 3_600_000;

/** The month that an instant is filed under; UTC, since a technician's zone may change. */
const filingMonth = (at: Instant): Month => monthOf(dateOnly(at.slice(0, 10)));

/** The months that a stretch touches; its end does not belong to it. */
export function monthsTouched({ startedAt, stoppedAt }: Pick<Worked, 'startedAt' | 'stoppedAt'>): readonly Month[] {
  const months = [filingMonth(startedAt)];
  for (let month = addMonths(filingMonth(startedAt), 1); `${month}-01T00:00:00.000Z` < stoppedAt; month = addMonths(month, 1))
    months.push(month);
  return months;
}

/** The recent entries after some were added or changed; what is in the timesheets and no longer recent is let go. */
export function recentAfter(
  recent: readonly Recent[],
  changes: readonly { readonly before?: Entry; readonly entry: Entry }[],
  now: Instant,
): readonly Recent[] {
  const changed = new Map(changes.map(({ before, entry }) => [entry.id, touched(entry, before, recent)]));
  const others = recent.filter(({ id }) => !changed.has(id));
  return [...others, ...changed.values()].filter((one) => one.onItsWay !== undefined || elapsed(one.stoppedAt, now) < keptFor);
}

function touched(entry: Entry, before: Entry | undefined, recent: readonly Recent[]): Recent {
  const known = recent.find(({ id }) => id === entry.id);
  const { id, ticket, kind, startedAt, stoppedAt, interrupting, reason, removed } = entry;
  return {
    ...{ id, ticket: nameOf(ticket), kind, startedAt, stoppedAt },
    ...(interrupting ? { interrupting: nameOf(interrupting) } : {}),
    ...reasonFor(kind, reason),
    ...(removed ? { removed: true } : {}),
    onItsWay: 'unfiled',
    filedIn: known?.filedIn ?? (before ? monthsTouched(before) : []),
  };
}

const nameOf = ({ id, key, client }: Ticket): TicketName => ({ id, key, ...(client ? { clientId: client.id } : {}) });

/** The months whose timesheets must change for an entry. */
export const monthsToFile = ({ onItsWay, filedIn, removed, ...one }: Recent): readonly Month[] =>
  onItsWay === 'unfiled' ? [...new Set([...filedIn, ...(removed ? [] : monthsTouched(one))])] : [];

/** The recent entries once all of them are filed. */
export function filedRecent(recent: readonly Recent[], now: Instant): readonly Recent[] {
  const next = recent.map(({ onItsWay, ...one }): Recent => {
    const filedIn = one.removed ? [] : monthsTouched(one);
    return { ...one, filedIn, ...(onItsWay === 'unfiled' ? { onItsWay: 'justFiled' } : {}) };
  });
  return recentAfter(next, [], now);
}

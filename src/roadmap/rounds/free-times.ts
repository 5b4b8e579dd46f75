import { dateIn } from '../../platform/rules/month';
import { instant, type Instant, type TimeZone } from '../../platform/rules/units';
import { freeSlots, offersEach } from '../rules/rounds/offers';
import { capsOf, daysLater, slotsFrom } from '../rules/rounds/plan-round';
import type { Slot } from '../rules/rounds/slots';
import type { ReadInvitation } from './change-round';

const dayMs = 86_400_000;
const utc = 'UTC' as TimeZone;

/** Every time from today on that is free for a client, as far as its round goes and eight weeks ahead in any case. */
export function freeTimes({ frame, round, invitation, at }: ReadInvitation): readonly Slot[] {
  const { hosts } = frame.settings.value;
  const today = dateIn(utc, at);
  const eightWeeks = daysLater(today, 56);
  const slots = slotsFrom(hosts, today, round.to > eightWeeks ? round.to : eightWeeks, { holidays: frame.holidays, at });
  const others = frame.calendar.value.taken.filter(({ client }) => client !== invitation.client);
  return freeSlots(slots, capsOf(hosts), others, at);
}

/** The times to propose next: none that was just refused, for who wants to meet later not before two weeks from now. */
export function nextOffers(read: ReadInvitation, wish: 'later' | 'soon'): readonly Slot[] {
  const after = wish === 'later' ? instant(new Date(Date.parse(read.at) + 14 * dayMs).toISOString()) : read.at;
  const free = freeTimes(read).filter(({ startsAt }) => startsAt.slice(0, 10) >= read.round.from);
  const later = free.filter(({ startsAt }) => startsAt > after);
  return firstDistinct(later.length > 0 ? later : free, read.at);
}

/** Different times, so that a client has a choice. */
function firstDistinct(slots: readonly Slot[], at: Instant): readonly Slot[] {
  const starts = new Set<string>();
  return slots
    .filter(({ startsAt }) => startsAt > at && !starts.has(startsAt) && starts.add(startsAt))
    .slice(0, offersEach)
    .map(({ host, startsAt, minutes, timeZone }) => ({ host, startsAt, minutes, timeZone }));
}

import { dateIn, dayOf, monthOf } from '../../platform/rules/month';
import type { DateOnly, Instant, TimeZone } from '../../platform/rules/units';
import type { Client, ClientDraft } from './client';
import { firstMonth } from './first-month';

/** From when a client's planned days count: today in its time zone (UTC while it has none) when it is new or becomes active again. */
export function startsOn(
  draft: Pick<ClientDraft, 'status' | 'timeZone' | 'planDay'>,
  present: Pick<Client, 'status' | 'planDay' | 'startsOn'> | undefined,
  at: Instant,
): DateOnly {
  const today = dateIn(draft.timeZone ?? utc, at);
  const goesOn = present && (present.status === 'active' || draft.status !== 'active');
  return goesOn ? keepingFirstMonth(present, draft.planDay, today) : today;
}

/** Another plan day gives no month before the first one, and takes none away, once the first has begun. */
function keepingFirstMonth(present: Pick<Client, 'planDay' | 'startsOn'>, planDay: number, today: DateOnly): DateOnly {
  const first = firstMonth(present);
  return planDay === present.planDay || first > monthOf(today) ? present.startsOn : dayOf(first, 1);
}

const utc = 'UTC' as TimeZone;

import { dateIn } from '../../platform/rules/month';
import type { DateOnly, Instant, TimeZone } from '../../platform/rules/units';
import type { Client, ClientDraft } from './client';

/** From when a client's planned days count: today in its time zone (UTC while it has none) when it is new or becomes active again. */
export function startsOn(draft: ClientDraft, present: Client | undefined, at: Instant): DateOnly {
  const goesOn = present && (present.status === 'active' || draft.status !== 'active');
  return goesOn ? present.startsOn : dateIn(draft.timeZone ?? utc, at);
}

const utc = 'UTC' as TimeZone;

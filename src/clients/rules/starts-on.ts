import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly, type Instant } from '../../platform/rules/units';
import type { Client, ClientDraft } from './client';

/** From when a client's planned days count: today in its time zone (UTC while it has none) when it is new or becomes active again. */
export function startsOn(draft: ClientDraft, present: Client | undefined, at: Instant): DateOnly {
  const goesOn = present && (present.status === 'active' || draft.status !== 'active');
  return goesOn ? present.startsOn : today(draft, at);
}

const today = (draft: ClientDraft, at: Instant): DateOnly =>
  dateOnly(
    Temporal.Instant.from(at)
      .toZonedDateTimeISO(draft.timeZone ?? 'UTC')
      .toPlainDate()
      .toString(),
  );

import type { Asker } from '../../platform/asker';
import { personActivity } from '../../platform/jira/person-activity';
import type { TimeZone } from '../../platform/rules/units';
import { addDays, dateAt, planDay } from '../rules/day/day-plan';
import { offersFor, type Offer } from '../rules/day/offers';
import { settingsAtFirst } from '../rules/day/person-settings';
import type { Stretch } from '../rules/stretch';

export interface OfferTickets extends Stretch {
  /** Where the person's day is. */
  readonly zone: TimeZone;
}

/** Offers tickets for a gap, by what Jira itself keeps of the person's day. */
export async function offerTickets(asker: Asker, { zone, ...gap }: OfferTickets): Promise<{ readonly offers: readonly Offer[] }> {
  const date = dateAt(gap.startedAt, zone);
  const activities = await personActivity(asker.accountId, date, addDays(date, 1));
  return { offers: offersFor(gap, planDay(date, settingsAtFirst(zone), []), activities) };
}

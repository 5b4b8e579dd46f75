import { visibleClient, type OneClient } from '../../clients/visible-client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { addMonths } from '../../platform/rules/month';
import { instant, type Instant, type Month, type TimeZone } from '../../platform/rules/units';
import { entriesOfClient } from '../entries/entries-of-client';
import { clientHours, monthsShown, type ClientHours } from '../rules/client/client-hours';
import { namesOf } from '../rules/ticket-client';

/** Hours of a client in this month and the two before, and who was there when; two rounds of calls. */
export async function readClientHours(asker: Asker, asked: OneClient): Promise<ClientHours> {
  const { client } = await visibleClient(asker, asked);
  const zone = client.timeZone ?? ('UTC' as TimeZone);
  const at = now();
  return clientHours(await entriesOfClient(namesOf(client), around(monthsShown(at, zone))), zone, at);
}

/** The months in any zone. */
function around(months: readonly Month[]) {
  const [first, last] = [months[0], months.at(-1)] as [Month, Month];
  return { startedAt: beginning(first, -1), stoppedAt: beginning(addMonths(last, 1), 1) };
}

const beginning = (month: Month, days: number): Instant =>
  instant(new Date(Date.parse(`${month}-01T00:00:00.000Z`) + days * 86_400_000).toISOString());

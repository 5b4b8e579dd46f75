import { dateIn } from '../../../platform/rules/month';
import type { Instant, TimeZone } from '../../../platform/rules/units';
import type { Client } from '../client';

/** Added today, never changed, and without a project: nothing can have been made for it yet. */
export function isFresh(
  { version, startsOn, timeZone, project }: Pick<Client, 'version' | 'startsOn' | 'timeZone' | 'project'>,
  at: Instant,
): boolean {
  return version === 1 && project === null && startsOn === dateIn(timeZone ?? ('UTC' as TimeZone), at);
}

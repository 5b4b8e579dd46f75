import { keys, teamRows } from '../../billing/billing-store';
import { teamAtFirst } from '../../billing/rules/billing-team';
import type { Asker } from '../../platform/asker';
import type { DateOnly } from '../../platform/rules/units';
import { everyPage } from '../../platform/store/every-page';
import { readEverybody } from '../campaigns/read-everybody';
import { broughtBy, type BroughtByClient } from '../rules/meeting/benefits-of';
import { meetings, type Meeting } from '../roadmap-store';
import { today } from '../today';

export interface BenefitsOpened {
  readonly outcome: 'benefits';
  /** By name. */
  readonly clients: readonly BroughtByClient[];
  readonly currency: string;
}

/** What a year of meetings brought with each client that the person sees; two rounds of calls, as long as no month has more than 100 meetings. */
export async function openBenefits(asker: Asker): Promise<BenefitsOpened> {
  const day = today();
  const [everybody, held, team] = await Promise.all([readEverybody(asker), meetingsOfAYear(day), teamRows.get(keys.team)]);
  const clients = everybody.clients
    .filter(({ status }) => status !== 'former')
    .map(({ id, name }) => {
      const own = held.filter((meeting) => meeting.client === id);
      return { id, name, brought: broughtBy(own, everybody.lines.get(id) ?? [], everybody.glances.get(id), day) };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
  return { outcome: 'benefits', clients, currency: (team?.value ?? teamAtFirst).currency };
}

/** The finished meetings of the twelve months up to a day, asked for month by month at once. */
async function meetingsOfAYear(day: DateOnly): Promise<readonly Meeting[]> {
  const months = Array.from({ length: 13 }, (_, back) => monthBefore(day, back));
  const found = await Promise.all(
    months.map((month) => everyPage((after) => meetings.page('by-day', { from: `${month}-01`, to: `${month}-31`, after }))),
  );
  return found.flat().filter(({ finished }) => finished !== null);
}

/** `2026-11` and so many months before. */
function monthBefore(day: DateOnly, back: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - back;
  return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
}

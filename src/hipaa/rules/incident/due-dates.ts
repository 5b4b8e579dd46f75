import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly } from '../../../platform/rules/units';
import type { Incident, Told } from './incident';
import { needsNotice } from './verdict';

/** Somebody who has to be told, by when, and why then. */
export interface Duty {
  readonly to: Told;
  readonly by: DateOnly;
  readonly because: string;
  readonly toldOn: DateOnly | null;
}

const longest = 60;
const many = 500;

/** Whom to tell and by when, the most urgent first; nobody where no notice is required. All days are calendar days, without zone. */
export function dutiesOf(incident: Incident): readonly Duty[] {
  if (!needsNotice(incident)) return [];
  const duties = [toClient(incident), toIndividuals(incident), toHhs(incident), toMedia(incident)].filter((duty) => duty !== undefined);
  return duties
    .map(({ to, by, because }) => ({ to, by: afterDelay(by, incident), because, toldOn: incident.toldOn[to] ?? null }))
    .sort((one, other) => one.by.localeCompare(other.by));
}

type Computed = Omit<Duty, 'toldOn'> | undefined;

/** 45 CFR 164.410 */
function toClient({ discoveredBy, discoveredOn, agreementDays, clientToldOn }: Incident): Computed {
  if (discoveredBy === 'client' || clientToldOn !== null) return undefined;
  const days = Math.min(longest, agreementDays ?? longest);
  const because = days < longest ? `within the ${String(days)} days of the agreement` : 'within 60 days of our discovery';
  return { to: 'coveredEntity', by: plus(discoveredOn, days), because };
}

/** 45 CFR 164.404 */
function toIndividuals(incident: Incident): Computed {
  const days = Math.min(longest, incident.stateDays ?? longest);
  const because = days < longest ? `within the ${String(days)} days of state law` : 'without unreasonable delay, at most 60 days';
  return { to: 'individuals', by: plus(startOf(incident), days), because };
}

/** 45 CFR 164.408 */
function toHhs(incident: Incident): Computed {
  const { people } = incident;
  if (people !== null && people < many) {
    const yearEnd = dateOnly(`${startOf(incident).slice(0, 4)}-12-31`);
    return { to: 'hhs', by: plus(yearEnd, longest), because: 'fewer than 500 people: within 60 days after the end of the year' };
  }
  const by = toIndividuals(incident)?.by ?? startOf(incident);
  const because =
    people === null ? 'at once with the people, until their number is known to be below 500' : '500 people or more: at once with them';
  return { to: 'hhs', by, because };
}

/** 45 CFR 164.406 */
function toMedia(incident: Incident): Computed {
  const { people, peopleInOneState: inOneState } = incident;
  if ((inOneState ?? people ?? 0) <= many) return undefined;
  return { to: 'media', by: toIndividuals(incident)?.by ?? startOf(incident), because: 'more than 500 people of one state' };
}

/** The client's time runs from its own discovery: the day we told it, if it was us who found out. Until then, from ours, to be on the safe side. */
const startOf = ({ discoveredOn, clientToldOn }: Incident): DateOnly => clientToldOn ?? discoveredOn;

/** A written request holds as long as it says, an oral one for 30 days. */
function afterDelay(by: DateOnly, { delay }: Incident): DateOnly {
  if (delay === null) return by;
  const until = delay.kind === 'written' ? delay.until : plus(delay.askedOn, 30);
  return until > by ? until : by;
}

const plus = (day: DateOnly, days: number): DateOnly => dateOnly(Temporal.PlainDate.from(day).add({ days }).toString());

/** How those are told whose addresses are wrong or missing (45 CFR 164.404(d)(2)); undefined where there are none. */
export function substituteNotice({ unreachable }: Pick<Incident, 'unreachable'>): string | undefined {
  if (unreachable === 0) return undefined;
  return unreachable < 10
    ? 'Fewer than ten cannot be reached: tell them in another way, such as by telephone.'
    : 'Ten or more cannot be reached: 90 days on the home page of the web site or in major media, with a toll-free number for at least 90 days.';
}

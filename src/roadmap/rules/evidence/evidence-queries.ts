import { daysOf, monthsIn, type Quarter, type Quarters } from './evidence';

const text = (value: string): string => JSON.stringify(value);

/** Tickets of an organization that were created, or resolved, in a quarter; Jira counts days in the time zone of who asks. */
export function ticketsIn(organization: string, what: 'created' | 'resolved', quarter: Quarter): string {
  const [from, until] = daysOf(quarter);
  return `organizations = ${text(organization)} AND ${what} >= ${text(from)} AND ${what} < ${text(until)}`;
}

export const unresolvedTickets = (organization: string): string => `organizations = ${text(organization)} AND resolution is EMPTY`;

/** The client's maintenance tickets of those quarters. */
export function maintenanceIn(client: string, quarters: readonly Quarter[]): string {
  const months = quarters.flatMap(monthsIn).map(text).join(', ');
  return `maintenanceClient = ${text(client)} AND maintenancePeriod in (${months})`;
}

/** Tickets of an organization with time noted in the quarter. */
export function workedIn(organization: string, { now }: Quarters): string {
  const [from, until] = daysOf(now);
  return `organizations = ${text(organization)} AND worklogDate >= ${text(from)} AND worklogDate < ${text(until)}`;
}

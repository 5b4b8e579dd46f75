import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly } from '../../../platform/rules/units';

/** What a provider shows of its own security: a report, its day, and whether firewalls and filters were asked about. */
export interface ProviderData {
  readonly provider: string;
  readonly report: string;
  /** The end of the period it speaks of. */
  readonly reportedOn: DateOnly;
  /** Where the report says itself until when it holds. */
  readonly validUntil: DateOnly | null;
  readonly askedAbout: { readonly firewalls: boolean; readonly filters: boolean };
}

const monthsItHolds = 12;

/** The first day on which the report is too old: a year after its day, or after the end it names. */
export function staleFrom({ reportedOn, validUntil }: Pick<ProviderData, 'reportedOn' | 'validUntil'>): DateOnly {
  const last = validUntil ?? Temporal.PlainDate.from(reportedOn).add({ months: monthsItHolds }).toString();
  return dateOnly(Temporal.PlainDate.from(last).add({ days: 1 }).toString());
}

/** Why the evidence no longer holds on a day; null while it does. */
export function staleReason(data: Pick<ProviderData, 'report' | 'reportedOn' | 'validUntil'>, day: DateOnly): string | null {
  if (day < staleFrom(data)) return null;
  return data.validUntil === null
    ? `${data.report} is older than ${String(monthsItHolds)} months.`
    : `${data.report} held until ${data.validUntil}.`;
}

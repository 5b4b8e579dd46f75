import { counted } from '../../../platform/rules/counted';
import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly } from '../../../platform/rules/units';
import type { Device } from '../equipment/equipment';

/** A release of a product, and until when its maker supports it; null where no date is known. */
export interface Release {
  readonly product: string;
  readonly title: string;
  readonly cycle: string;
  readonly label: string;
  readonly supportEnds: DateOnly | null;
  /** Until when updates can be bought. */
  readonly extendedEnds: DateOnly | null;
}

/** How a device names a release that runs on it: `windows/10-22h2`. */
export const releaseName = ({ product, cycle }: Pick<Release, 'product' | 'cycle'>): string => `${product}/${cycle}`;

/** Days left on a day; the day of the end itself is the last one that is supported. */
export type Countdown =
  | { readonly state: 'supported'; readonly days: number }
  | { readonly state: 'paidUpdates'; readonly days: number }
  | { readonly state: 'unsupported' };

/** How people call a release: `Microsoft Windows 10 22H2`. */
export const releaseTitle = ({ title, label }: Pick<Release, 'title' | 'label'>): string => {
  const short = title.replace(/^Microsoft /, '');
  return label.startsWith(short) ? title.replace(short, label) : `${title} ${label}`; // some labels say the product again
};

/** How long a release is still supported; undefined where no end is known. */
export function countdown(
  { supportEnds, extendedEnds }: Pick<Release, 'supportEnds' | 'extendedEnds'>,
  today: DateOnly,
): Countdown | undefined {
  if (supportEnds === null) return undefined;
  if (today <= supportEnds) return { state: 'supported', days: daysBetween(today, supportEnds) };
  if (extendedEnds !== null && today <= extendedEnds) return { state: 'paidUpdates', days: daysBetween(today, extendedEnds) };
  return { state: 'unsupported' };
}

const daysBetween = (from: DateOnly, to: DateOnly): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** The devices on which a release runs. */
export const affectedBy = (release: Release, devices: readonly Device[]): readonly Device[] =>
  devices.filter(({ runs }) => runs.includes(releaseName(release)));

/** The releases whose support ends within so many days, or ended at most as many days ago; the earliest first. */
export function campaignsOn(releases: readonly Release[], today: DateOnly, { before = 365, after = 365 } = {}): readonly Release[] {
  const from = dateOnly(Temporal.PlainDate.from(today).subtract({ days: after }).toString());
  const to = dateOnly(Temporal.PlainDate.from(today).add({ days: before }).toString());
  return releases
    .filter(({ supportEnds }) => supportEnds !== null && supportEnds >= from && supportEnds <= to)
    .sort((one, other) => (one.supportEnds ?? '').localeCompare(other.supportEnds ?? ''));
}

/** `250 days left`, `unsupported`; where no end is known, that. */
export function countdownInWords(left: Countdown | undefined): string {
  if (!left) return 'no end announced';
  if (left.state === 'unsupported') return 'unsupported';
  const days = left.days === 0 ? 'today is the last day' : counted(left.days, 'day left', 'days left');
  return left.state === 'supported' ? days : `paid updates only, ${days}`;
}

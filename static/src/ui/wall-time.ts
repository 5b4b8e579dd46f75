import type { Instant } from '../../../src/platform/rules/units';

/** What a clock on the wall of that zone shows at an instant, to the minute: `2026-11-20T09:05`. */
export const wallTime = (instant: Instant, timeZone: string): string => wallAt(Date.parse(instant), timeZone).slice(0, 16);

/**
 * The instant at which a clock on the wall of that zone shows `wall`; null where it is no time, or one that a clock change leaves out.
 * Of the two instants of a repeated hour it is the one nearer to `near`.
 */
export function instantOf(wall: string, timeZone: string, near: Instant): Instant | null {
  const asIfUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asIfUtc)) return null;
  const candidates = [asIfUtc - day, asIfUtc + day]
    .map((around) => asIfUtc - (Date.parse(`${wallAt(around, timeZone)}Z`) - around))
    .filter((candidate) => wallAt(candidate, timeZone).startsWith(wall));
  const [nearest] = candidates.sort((a, b) => Math.abs(a - Date.parse(near)) - Math.abs(b - Date.parse(near)));
  return nearest === undefined ? null : (new Date(nearest).toISOString() as Instant);
}

const day = 86_400_000;

/** To the second, `2026-11-20T09:05:07`; takes milliseconds since 1970, whole seconds. */
const wallAt = (at: number, timeZone: string): string => formatIn(timeZone).format(at).replace(' ', 'T');

const formats = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes dates as ISO 8601 does. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format;
}

import type { TimeZone } from '../../platform/rules/units';

const spellings = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));

/** The IANA time zone of that name, in its usual spelling; undefined for anything else, also for bare offsets such as `+02:00`. */
export function timeZoneNamed(text: string): TimeZone | undefined {
  const name = text.trim();
  const zone = spellings.get(name.toLowerCase()) ?? (isAlias(name) ? name : undefined);
  return zone as TimeZone | undefined;
}

/** Older names, such as `US/Pacific`, are in no list; only the calendar itself knows them. */
function isAlias(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]+$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

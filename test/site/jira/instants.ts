const offsetFormats = new Map<string, Intl.DateTimeFormat>();
const startedPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})([+-])(\d{2}):?(\d{2})$/;

/** Minutes that a zone's clocks are ahead of UTC at an instant (milliseconds since 1970). */
function offsetMinutes(instant: number, timeZone: string): number {
  const name =
    formatOf(timeZone)
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** An instant as Jira writes it, in a person's zone: `2026-09-25T22:42:39.399-0300`. */
export function jiraInstant(iso: string, timeZone: string): string {
  const instant = Date.parse(iso);
  const offset = offsetMinutes(instant, timeZone);
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offset);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** Reads `2026-11-20T15:00:00.000+0000` into an ISO instant in UTC; undefined when it is anything else. */
export function instantFrom(text: string): string | undefined {
  const match = startedPattern.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, millisecond, sign, offsetHours, offsetRest] = match;
  const wall = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.${millisecond ?? ''}Z`;
  const at = Date.parse(wall);
  if (Number.isNaN(at) || !isDay(wall.slice(0, 10))) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetRest));
  return new Date(at - offset * 60_000).toISOString();
}

/** Whether a text is a day of the calendar, `2026-11-20`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The calendar day of an instant in a zone. */
export function dayIn(instant: number, timeZone: string): string {
  return new Date(instant + offsetMinutes(instant, timeZone) * 60_000).toISOString().slice(0, 10);
}

/** The instant at which a wall clock of a zone shows a time (`2026-11-20T15:30`); of two at a clock change, the earlier. */
export function instantOfWall(wall: string, timeZone: string): number {
  const asUtc = Date.parse(`${wall}Z`);
  const before = asUtc - offsetMinutes(asUtc - 86_400_000, timeZone) * 60_000;
  if (offsetMinutes(before, timeZone) * 60_000 === asUtc - before) return before;
  return asUtc - offsetMinutes(asUtc + 86_400_000, timeZone) * 60_000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = offsetFormats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  offsetFormats.set(timeZone, format);
  return format;
}

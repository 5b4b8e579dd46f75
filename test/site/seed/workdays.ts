import { instantOfWall } from '../jira/instants';

const dayMs = 86_400_000;
const holidays = new Set(['2026-09-07', '2026-10-12', '2026-11-11']);

/** Days on which the desk works, from one date to another, both included. */
export function workdays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += dayMs) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (![0, 6].includes(new Date(at).getUTCDay()) && !holidays.has(day)) days.push(day);
  }
  return days;
}

/** The instant at which it is so many minutes after midnight in a zone, in milliseconds since 1970. */
export function atMinute(day: string, minute: number, timeZone: string): number {
  const two = (count: number): string => String(count).padStart(2, '0');
  return instantOfWall(`${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`, timeZone);
}

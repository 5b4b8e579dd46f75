import type { Instant } from '../../../platform/rules/units';
import { endOf } from './slots';
import type { Booking } from './invitation';

export interface CalendarEntry {
  /** The same for every change of one meeting. */
  readonly id: string;
  readonly booking: Booking;
  readonly title: string;
  readonly host: { readonly name: string; readonly email: string | null };
  readonly state: 'confirmed' | 'cancelled';
  readonly at: Instant;
}

/** A meeting as a file for calendars (RFC 5545, RFC 5546): a change of it carries the same UID and a higher SEQUENCE. */
export function calendarFile({ id, booking, title, host, state, at }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rounds//Roadmap meetings//EN',
    `METHOD:${state === 'confirmed' ? 'PUBLISH' : 'CANCEL'}`,
    'BEGIN:VEVENT',
    `UID:${id}@rounds`,
    `SEQUENCE:${String(booking.sequence)}`,
    `DTSTAMP:${utc(at)}`,
    `DTSTART:${utc(booking.startsAt)}`,
    `DTEND:${utc(endOf(booking))}`,
    `SUMMARY:${escaped(title)}`,
    `ORGANIZER;CN="${host.name.replace(/["\r\n]/g, '')}":${host.email === null ? 'invalid:nomail' : `mailto:${host.email}`}`,
    `STATUS:${state === 'confirmed' ? 'CONFIRMED' : 'CANCELLED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `20261201T180000Z` */
const utc = (at: string): string => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;

const escaped = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

/** No line is longer than 75 octets; what follows stands on lines that begin with a space. No character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (octets(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}

const octets = (text: string): number => new TextEncoder().encode(text).length;

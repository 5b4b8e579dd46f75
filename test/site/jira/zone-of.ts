import type { Ask } from './operation';

/** The time zone in which Jira shows instants to who asks. */
export const zoneOf = (ask: Ask): string => ask.actor?.timeZone ?? 'UTC';

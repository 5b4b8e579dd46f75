import { timeZoneNamed } from './time-zone-named';

type Problem = string | undefined;

const wholeNumber = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most;
const atMost = (what: string, most: number, text: string): Problem =>
  text.length > most ? `${what} has at most ${String(most)} characters; this one has ${String(text.length)}.` : undefined;

/** What is wrong with a value, as a sentence for the person; `shown` is how they wrote it. */
export const valueProblems = {
  name: (name: string): Problem => (name === '' ? 'A client needs a name.' : atMost('A name', 120, name)),
  address: (address: string): Problem => atMost('An address', 500, address),
  contact: (contact: string): Problem => atMost('A contact', 250, contact),
  timeZone: (zone: string): Problem =>
    timeZoneNamed(zone) ? undefined : `“${zone}” is not a time zone. Write it like America/Los_Angeles or Europe/Berlin.`,
  travelMinutes: (value: number, shown = String(value)): Problem =>
    wholeNumber(value, 0, 600) ? undefined : `Travel minutes must be a whole number from 0 to 600, not “${shown}”.`,
  planDay: (value: number, shown = String(value)): Problem =>
    wholeNumber(value, 1, 31) ? undefined : `The plan day must be a whole number from 1 to 31, not “${shown}”.`,
} as const;

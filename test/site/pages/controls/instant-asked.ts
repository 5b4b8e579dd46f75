import { Temporal } from 'temporal-polyfill';

type Step = (here: Temporal.ZonedDateTime) => Temporal.ZonedDateTime;

const steps: Readonly<Record<string, Step>> = {
  hour: (here) => here.add({ hours: 1 }),
  day: (here) => here.add({ days: 1 }),
  week: (here) => here.add({ weeks: 1 }),
  month: (here) => here.with({ day: 1 }).add({ months: 1 }).withPlainTime('09:00'),
};

/** The ISO instant that the form asks to move the time to, if it is a later one; what it says is in the person's time zone. */
export function instantAsked({ step = '', to = '' }: Readonly<Record<string, string>>, now: number, timeZone: string): string | undefined {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const wanted = steps[step]?.(here) ?? localTime(to, timeZone);
  return wanted !== undefined && wanted.epochMilliseconds > now ? wanted.toInstant().toString() : undefined;
}

function localTime(text: string, timeZone: string): Temporal.ZonedDateTime | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone) : undefined;
}

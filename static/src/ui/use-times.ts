import { useSurface } from './surface';

/** How this person writes times: in their own language and zone. Takes UTC instants. */
export interface Times {
  /** `9:05 AM` or `09:05`. */
  readonly time: (instant: string) => string;
  /** `Nov 20, 9:05 AM`, in the person's order. */
  readonly dayAndTime: (instant: string) => string;
  /** The calendar date of an instant in the person's zone, `2026-11-20`. */
  readonly dateOf: (instant: string) => string;
}

/** Formats are costly to make, and every row of a list asks for them. */
const made = new Map<string, Times>();

export function useTimes(): Times {
  const { locale, timeZone } = useSurface();
  const key = `${locale} ${timeZone}`;
  const times = made.get(key) ?? timesIn(locale, timeZone);
  made.set(key, times);
  return times;
}

function timesIn(locale: string, timeZone: string): Times {
  const writer = (language: string, parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { timeZone, ...parts });
    return (instant: string): string => format.format(Date.parse(instant));
  };
  return {
    time: writer(locale, { hour: 'numeric', minute: '2-digit' }),
    dayAndTime: writer(locale, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }),
    dateOf: writer('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }),
  };
}

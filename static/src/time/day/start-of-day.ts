const day = 86_400_000;

/** When the calendar day of an instant began in a zone; both in milliseconds since 1970. Days of 23 and 25 hours included. */
export function startOfDay(now: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const sinceMidnight = (at: number): number => {
    const [hours = 0, minutes = 0, seconds = 0] = clock.format(at).split(':').map(Number);
    return (hours * 3_600 + minutes * 60 + seconds) * 1_000;
  };
  const whole = Math.floor(now / 1_000) * 1_000;
  const guess = whole - sinceMidnight(whole);
  const off = sinceMidnight(guess);
  return off > day / 2 ? guess + (day - off) : guess - off;
}

/** Answers take unequally long to arrive; smaller changes of the difference than this are that, not a clock. In milliseconds. */
const noise = 2_000;
let ahead = 0;

/** Learns how far the server's clock is ahead of this browser's from one answer; `sent` and `received` are this browser's milliseconds. */
export function hearServer(now: string, sent: number, received: number): void {
  const measured = Date.parse(now) - (sent + received) / 2;
  if (Number.isNaN(measured) || Math.abs(measured - ahead) < noise) return;
  ahead = measured;
}

/** The server's time as this browser knows it, in milliseconds since 1970. */
export function serverNow(): number {
  return Date.now() + ahead;
}

const secondsOf: Readonly<Record<string, number>> = { w: 144_000, d: 28_800, h: 3_600, m: 60 };

/** Reads `1h 30m`, with weeks of five days and days of eight hours; a bare number is minutes. Undefined when it is no duration. */
export function secondsFrom(text: string): number | undefined {
  const parts = text.trim().split(/\s+/);
  let seconds = 0;
  for (const part of parts) {
    const match = /^(\d+(?:\.\d+)?)([wdhm]?)$/.exec(part);
    if (match === null) return undefined;
    seconds += Number(match[1]) * (secondsOf[match[2] === '' ? 'm' : (match[2] ?? 'm')] ?? 0);
  }
  return Math.round(seconds / 60) * 60;
}

/** `1h 30m`, as Jira prints a time spent; whole minutes. */
export function durationText(seconds: number): string {
  let rest = Math.floor(seconds / 60) * 60;
  const parts: string[] = [];
  for (const [unit, size] of Object.entries(secondsOf)) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${String(count)}${unit}`);
    rest -= count * size;
  }
  return parts.length === 0 ? '0m' : parts.join(' ');
}

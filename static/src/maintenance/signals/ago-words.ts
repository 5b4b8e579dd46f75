const minute = 60_000;
const hour = 60 * minute;

/** `2 min ago`, `26 h ago`; milliseconds. */
export function agoWords(age: number): string {
  if (age < minute) return 'just now';
  if (age < hour) return `${String(Math.floor(age / minute))} min ago`;
  if (age < 48 * hour) return `${String(Math.floor(age / hour))} h ago`;
  return `${String(Math.floor(age / (24 * hour)))} days ago`;
}

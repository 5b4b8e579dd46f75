const longest = 60;
const longestPlace = 24;

/** A title as a list of several has room for it. What tells lines of the same item apart, the server or site at its end, stays. */
export function shortTitle(title: string): string {
  if (title.length <= longest) return title;
  const place = title.lastIndexOf(' · ');
  const end = place === -1 ? '' : title.slice(place, place + longestPlace);
  return `${title.slice(0, longest - 1 - end.length).trimEnd()}…${end}`;
}

export type Range = string | number;

/** Where a row stands in an index: by the range attribute, then by key. */
export interface Place {
  readonly range: Range;
  readonly key: string;
}

const sortingPays = 512;

export function comparePlaces(one: Place, other: Place): number {
  if (one.range !== other.range) return one.range < other.range ? -1 : 1;
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}

/** The rows of one partition in order. Additions wait until somebody looks: a few are inserted in place, many are sorted in at once. */
export class SortedKeys {
  #places: Place[] = [];
  #waiting: Place[] = [];

  add(place: Place): void {
    this.#waiting.push(place);
  }

  remove(place: Place): void {
    const places = this.inOrder();
    const at = firstNotBefore(places, place);
    const found = places[at];
    if (found && comparePlaces(found, place) === 0) places.splice(at, 1);
  }

  inOrder(): Place[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length > sortingPays) this.#places = [...this.#places, ...waiting].sort(comparePlaces);
    else for (const place of waiting) this.#places.splice(firstNotBefore(this.#places, place), 0, place);
    return this.#places;
  }
}

/** Index of the first place that is not before the given one. */
function firstNotBefore(places: readonly Place[], place: Place): number {
  return firstWhere(places, (each) => comparePlaces(each, place) >= 0);
}

/** Index of the first place that fulfils a test which, along the order, is false and from some place on true. */
export function firstWhere(places: readonly Place[], test: (place: Place) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(places[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { IndexDefinition } from '../manifest';
import type { Row } from '../world';
import { SortedKeys, type Place, type Range } from './sorted-keys';

interface Index {
  readonly definition: IndexDefinition;
  readonly partitions: Map<string, SortedKeys>;
}

/** The index that every entity has without being asked: its keys in order. */
const byKey: IndexDefinition = { name: 'by-key', partition: [], range: [] };

/** The rows of one entity, or the plain ones, with the indexes that queries walk; an index is built when it is first asked for. */
export class Table {
  readonly #rows: Record<string, Row>;
  readonly #definitions: readonly IndexDefinition[];
  readonly #indexes = new Map<string, Index>();

  constructor(rows: Record<string, Row>, definitions: readonly IndexDefinition[] = []) {
    this.#rows = rows;
    this.#definitions = [...definitions, byKey];
  }

  /** The row, unless it has outlived its time at `now`. */
  get(key: string, now: number): Row | undefined {
    const row = Object.hasOwn(this.#rows, key) ? this.#rows[key] : undefined;
    return row?.expireTime !== undefined && row.expireTime <= now ? undefined : row;
  }

  put(key: string, row: Row): void {
    const former = Object.hasOwn(this.#rows, key) ? this.#rows[key] : undefined;
    this.#rows[key] = row;
    for (const index of this.#indexes.values()) {
      if (former && placeIn(index, key, former)?.join === placeIn(index, key, row)?.join) continue;
      if (former) take(index, key, former);
      enter(index, key, row);
    }
  }

  remove(key: string): void {
    const former = Object.hasOwn(this.#rows, key) ? this.#rows[key] : undefined;
    if (!former) return;
    delete this.#rows[key];
    for (const index of this.#indexes.values()) take(index, key, former);
  }

  definition(name: string): IndexDefinition | undefined {
    return this.#definitions.find((each) => each.name === name);
  }

  /** The places of one partition in order; rows without all attributes of the index are in none. */
  places(definition: IndexDefinition, partition: readonly unknown[]): readonly Place[] {
    const index = this.#indexes.get(definition.name) ?? this.#build(definition);
    return index.partitions.get(JSON.stringify(partition))?.inOrder() ?? [];
  }

  #build(definition: IndexDefinition): Index {
    const index: Index = { definition, partitions: new Map() };
    for (const key in this.#rows) enter(index, key, this.#rows[key]!);
    this.#indexes.set(definition.name, index);
    return index;
  }
}

/** `join` is equal for equal places. */
function placeIn({ definition }: Index, key: string, { value }: Row): (Place & { partition: string; join: string }) | undefined {
  const attributes = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const partition = definition.partition.map((name) => attributes[name]);
  const range = definition.range.length === 0 ? key : attributes[definition.range[0]!];
  if (partition.includes(undefined) || (typeof range !== 'string' && typeof range !== 'number')) return undefined;
  const name = JSON.stringify(partition);
  return { partition: name, range: range satisfies Range, key, join: `${name}${JSON.stringify(range)}` };
}

function enter(index: Index, key: string, row: Row): void {
  const place = placeIn(index, key, row);
  if (!place) return;
  const keys = index.partitions.get(place.partition) ?? new SortedKeys();
  index.partitions.set(place.partition, keys);
  keys.add({ range: place.range, key });
}

function take(index: Index, key: string, row: Row): void {
  const place = placeIn(index, key, row);
  if (place) index.partitions.get(place.partition)?.remove(place);
}

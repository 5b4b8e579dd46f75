import type { ConfluenceWorld } from '../confluence/world';
import type { Issue, JiraWorld } from './world';

/** How an issue stood until its change reached the search index; null means that it was not there yet. */
export interface Former {
  readonly until: number;
  readonly issue: Issue | null;
}

/** What the service remembers for seconds or hours only, and forgets when it restarts or is reset. */
export interface Memory {
  /** Issue id -> states that search still shows, oldest first. */
  readonly formers: Map<string, Former[]>;
  /** Issue id -> instants of writes, oldest first. */
  readonly writes: Map<string, number[]>;
  /** The hour, counted since 1970, whose points these are. */
  readonly points: { hour: number; spent: number };
}

const memories = new WeakMap<object, Memory>();

/** Of Jira's world, or Confluence's. */
export function memoryOf(world: JiraWorld | ConfluenceWorld): Memory {
  const known = memories.get(world);
  if (known !== undefined) return known;
  const fresh: Memory = { formers: new Map(), writes: new Map(), points: { hour: 0, spent: 0 } };
  memories.set(world, fresh);
  return fresh;
}

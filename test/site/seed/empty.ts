import { bareWorld, usualTypes } from './bare-world';
import { bareWiki } from './bare-wiki';
import { manager } from './people';
import type { Seed } from './seed';

/** A site where nothing is set up: its administrator and the desk, without the issue type Maintenance, clients or tickets. */
export const empty = (): Seed => ({
  jira: structuredClone(bareWorld([manager], [], usualTypes)),
  confluence: bareWiki(),
  connected: false,
  clients: [],
});

import type { Context } from 'hono';
import type { Person } from '../jira/world';
import type { Site } from '../site';
import type { LiveFeed } from './live-feed';
import type { Seal } from './seal';
import type { Sessions } from './sessions';

/** What every page and endpoint of the browser's face is made from. */
export interface Face {
  readonly site: Site;
  readonly seal: Seal;
  readonly sessions: Sessions;
  readonly live: LiveFeed;
}

/** Requests behind the sign-in carry their person. */
export interface PersonEnv {
  Variables: { person: Person };
}

export type PersonContext = Context<PersonEnv>;

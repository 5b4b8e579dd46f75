import type { Caller } from '../site';
import type { JiraWorld, Person } from './world';

/** The person who acts: oneself, the app's own account, or the person on whose behalf the app calls. Undefined if there is no such active account. */
export function actorOf(world: JiraWorld, caller: Caller): Person | null | undefined {
  if (caller.kind === 'anonymous') return null;
  const person = caller.kind === 'app' ? Object.values(world.people).find(({ kind }) => kind === 'app') : world.people[caller.accountId];
  return person?.active === true ? person : undefined;
}

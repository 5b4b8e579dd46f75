import { avatarUrls } from '../avatar-address';
import type { Ask } from '../operation';
import type { Person } from '../world';

const accountTypes = { agent: 'atlassian', customer: 'customer', app: 'app' } as const;

export function userJson(ask: Ask, person: Person): Record<string, unknown> {
  return {
    self: `${ask.origin}/rest/api/3/user?accountId=${encodeURIComponent(person.accountId)}`,
    accountId: person.accountId,
    ...(person.kind === 'app' ? {} : { emailAddress: person.email }),
    avatarUrls: avatarUrls(ask, 'user', String(Object.keys(ask.world.people).indexOf(person.accountId) + 1)),
    displayName: person.displayName,
    active: person.active,
    timeZone: person.timeZone,
    accountType: accountTypes[person.kind],
  };
}

/** A person by account id; null for nobody. An account that is gone is shown as Jira shows it. */
export function userJsonOf(ask: Ask, accountId: string | null): Record<string, unknown> | null {
  if (accountId === null) return null;
  const person = ask.world.people[accountId];
  return person === undefined ? { accountId, displayName: 'Former user', active: false, accountType: 'atlassian' } : userJson(ask, person);
}

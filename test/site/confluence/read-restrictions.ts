import { isRecord } from '../jira/is-record';
import type { Ask } from '../jira/operation';
import { Refused } from '../jira/refused';
import { groupNamed } from './groups';
import type { RestrictedTo, WikiPage } from './world';

type Restrictions = NonNullable<WikiPage['restrictions']>;

/** The restrictions that a request brings: a list of `{operation, restrictions: {user, group}}`, bare or below `results`. */
export function readRestrictions(ask: Ask): Restrictions {
  const { body } = ask;
  const list: unknown = Array.isArray(body) ? body : isRecord(body) ? body['results'] : undefined;
  if (!Array.isArray(list)) throw new Refused(400, ['The restrictions must be a list.']);
  const found: Restrictions = {};
  for (const each of list as readonly unknown[]) {
    const { operation, restrictions } = isRecord(each) ? each : {};
    if (operation !== 'read' && operation !== 'update') throw new Refused(400, [`Pages cannot be restricted in '${String(operation)}'.`]);
    found[operation] = readWho(ask, isRecord(restrictions) ? restrictions : {});
  }
  return found;
}

function readWho(ask: Ask, { user, group }: Readonly<Record<string, unknown>>): RestrictedTo {
  return { users: listIn(user).map((each) => userIn(ask, each)), groups: listIn(group).map((each) => groupIn(ask, each)) };
}

function listIn(given: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = isRecord(given) ? given['results'] : given;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function userIn({ world }: Ask, { accountId }: Readonly<Record<string, unknown>>): string {
  if (typeof accountId !== 'string' || world.people[accountId] === undefined) throw new Refused(400, ['There is no such user.']);
  return accountId;
}

function groupIn({ world }: Ask, { id, name }: Readonly<Record<string, unknown>>): string {
  const group = groupNamed(world, String(id ?? name));
  if (group === undefined) throw new Refused(400, ['There is no such group.']);
  return group;
}

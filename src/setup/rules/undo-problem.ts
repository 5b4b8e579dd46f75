import { counted } from '../../platform/rules/counted';
import { listed, quoted } from './in-words';
import type { SiteFacts } from './site-facts';
import { identityOf, type Made, type Thing } from './set-up';
import { settled } from './settled';

/** Why a thing cannot be taken away, in a sentence; undefined where it can. `tickets` is how many use it. */
export function undoProblem({ thing }: Made, facts: SiteFacts, tickets: number): string | undefined {
  if (thing.kind === 'panel') return undefined;
  if (tickets > 0) return inUse(thing, tickets);
  return thing.kind === 'type' ? standsElsewhere(thing, facts) : undefined;
}

function inUse(thing: Exclude<Thing, { kind: 'panel' }>, tickets: number): string {
  const has = counted(tickets, 'ticket has', 'tickets have');
  switch (thing.kind) {
    case 'type':
      return `${has} the type ${quoted(thing.name)}. Give them another one first, or keep it.`;
    case 'inScheme':
      return `${has} the type ${quoted(thing.type.name)} in projects of ${quoted(thing.scheme.name)}. Give them another one first, or keep it.`;
    case 'requestType':
      return `Customers of ${thing.project.key} would no longer see ${counted(tickets, 'ticket', 'tickets')} of theirs. Keep ${quoted(thing.name)}, or give those tickets another type first.`;
  }
}

/** Others may have put a type of ours into schemes, or based a request type on it: then it is no longer ours alone. */
function standsElsewhere(thing: Extract<Thing, { kind: 'type' }>, facts: SiteFacts): string | undefined {
  const made = settled(facts);
  const isOurs = (scheme: string): boolean => made.some((each) => identityOf(each.thing) === `scheme:${scheme}:${thing.id ?? ''}`);
  const foreign = facts.schemes.filter(({ id, types, isDefault }) => !isDefault && types.includes(thing.id ?? '') && !isOurs(id));
  if (foreign.length > 0)
    return `Somebody else put ${quoted(thing.name)} into ${listed(foreign.map(({ name }) => quoted(name)))}. Take it out there first, or keep it.`;
  const requestTypes = Object.values(facts.requestTypes).flatMap((known) => known ?? []);
  const based = requestTypes.find(({ issueTypeId }) => issueTypeId === thing.id);
  return based && `The request type ${quoted(based.name)} makes tickets of it. Undo that first.`;
}

/** JQL of the tickets that a thing is in use by; undefined where none can be. */
export function usersOf(thing: Thing, facts: SiteFacts): string | undefined {
  switch (thing.kind) {
    case 'type':
      return thing.id === null ? undefined : `issuetype = ${thing.id}`;
    case 'inScheme': {
      const projects = facts.schemes.find(({ id }) => id === thing.scheme.id)?.projects ?? [];
      return projects.length === 0 ? undefined : `issuetype = ${thing.type.id} AND project in (${projects.map(({ id }) => id).join(', ')})`;
    }
    case 'requestType':
      return `issuetype = ${thing.issueType} AND project = ${thing.project.id}`;
    case 'panel':
      return undefined;
  }
}

/** What is left of the list once a thing is taken away; a type leaves its schemes as well. */
export const afterUndo = (made: readonly Made[], undone: Thing): readonly Made[] =>
  made.filter(({ thing }) => {
    if (identityOf(thing) === identityOf(undone)) return false;
    return !(undone.kind === 'type' && thing.kind === 'inScheme' && thing.type.id === undone.id);
  });

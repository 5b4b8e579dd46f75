import type { SiteFacts } from './site-facts';
import { identityOf, type Made, type Thing } from './set-up';
import { usedFor } from './type-words';

type Facts = Omit<SiteFacts, 'projects'>;

/**
 * What Rounds made, by what is on the site now: a thing that was being made and is there counts as made, whatever became of the answer; one that
 * is not there is left out, and the plan has it as missing.
 */
export const settled = (facts: Facts): readonly Made[] =>
  facts.setUp.made.flatMap((made) => {
    const there = asFound(made, facts);
    return there ? [there] : [];
  });

/** The same list with what is there now as made, and without what was taken away; what is not there stays as it was noted, since it may yet turn up. */
export const withFound = (made: readonly Made[], facts: Facts): readonly Made[] =>
  made.flatMap((each) => asFound(each, facts) ?? (each.state === 'removing' ? [] : [each]));

/** Whether something that was noted as being made turned out to be there, or what was to go is gone, or stays after all. */
export const hasNews = (facts: Facts): boolean =>
  facts.setUp.made.some((each) => {
    const found = asFound(each, facts);
    return each.state === 'removing' ? found?.state !== 'removing' : each.state === 'making' && found?.state === 'made';
  });

/** Whether something of that identity stands in the list. */
export const isMade = (made: readonly Made[], thing: Thing): boolean => made.some((each) => identityOf(each.thing) === identityOf(thing));

function asFound(made: Made, facts: Facts): Made | undefined {
  const thing = whatIsThere(made, facts);
  return thing && { ...made, thing, state: isUnderWay(made, facts) ? made.state : 'made' };
}

const isUnderWay = ({ thing, state }: Made, { tasks }: Facts): boolean =>
  state !== 'made' && thing.kind === 'panel' && thing.task !== null && tasks[thing.task] === 'underWay';

/** One whose taking away was not begun, or failed, is still there. */
const isGone = ({ thing }: Made, { tasks }: Facts): boolean =>
  thing.kind === 'panel' && thing.task !== null && tasks[thing.task] === 'done';

function whatIsThere(made: Made, facts: Facts): Thing | undefined {
  const { thing, state } = made;
  if (state === 'removing') return isGone(made, facts) ? undefined : thing;
  switch (thing.kind) {
    case 'type':
      return typeThere(thing, facts);
    case 'inScheme':
      return facts.schemes.find(({ id }) => id === thing.scheme.id)?.types.includes(thing.type.id) === true ? thing : undefined;
    case 'panel':
      return state === 'made' || (thing.task !== null && facts.tasks[thing.task] !== 'failed') ? thing : undefined;
    case 'requestType':
      return requestTypeThere(thing, state, facts);
  }
}

/** One whose answer was lost is known by its name and our description. */
function typeThere(thing: Extract<Thing, { kind: 'type' }>, { types }: Facts): Thing | undefined {
  const isOurs = ({ id, name, description }: Facts['types'][number]): boolean =>
    thing.id === null ? name === thing.name && description === usedFor[thing.ticket] : id === thing.id;
  const type = types.find((each) => each.project === null && isOurs(each));
  return type && { ...thing, id: type.id, name: type.name };
}

function requestTypeThere(
  thing: Extract<Thing, { kind: 'requestType' }>,
  state: Made['state'],
  { requestTypes }: Facts,
): Thing | undefined {
  const known = requestTypes[thing.project.id];
  if (!known) return state === 'made' ? thing : undefined; // the project is no longer chosen, or hidden
  const isOurs = ({ id, name, issueTypeId }: (typeof known)[number]): boolean =>
    thing.id === null ? name === thing.name && issueTypeId === thing.issueType : id === thing.id;
  const found = known.find(isOurs);
  return found && { ...thing, id: found.id, name: found.name };
}

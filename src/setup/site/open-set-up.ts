import type { TicketKind } from '../../clients/rules/ticket-types';
import type { Instant } from '../../platform/rules/units';
import { planOfSite } from '../rules/plan-of-site';
import type { PlanLine } from '../rules/plan-line';
import { identityOf, type Made } from '../rules/set-up';
import { settled } from '../rules/settled';
import type { FoundProject, Named } from '../rules/site-facts';
import { sharedTypes, standingType, wantedName } from '../rules/standing-types';
import { thingInWords } from '../rules/thing-in-words';
import { ticketKinds } from '../../clients/rules/ticket-types';
import { noteSettled } from './note-made';
import type { SiteRead } from './read-site';

/** Something that Rounds made on the site and can take away again. */
export interface MadeShown {
  readonly identity: string;
  readonly words: string;
  readonly state: Made['state'];
  readonly by: string;
  readonly at: Instant;
}

export interface SetUpView {
  readonly outcome: 'setUp';
  /** A change that carries an older one is refused. */
  readonly version: number;
  readonly projects: readonly FoundProject[];
  /** Nobody has chosen them yet. */
  readonly isProposed: boolean;
  readonly lines: readonly PlanLine[];
  /** The latest first: what was made later may stand on what was made before. */
  readonly made: readonly MadeShown[];
  /** Standard issue types of the site, to choose from. */
  readonly types: readonly Named[];
  /** Which of them stands for each kind, and under which name a new one would be made. */
  readonly standing: Readonly<Record<TicketKind, { readonly id: string | null; readonly newName: string }>>;
  readonly secret: { readonly by: string; readonly at: Instant } | null;
}

/** What has happened since somebody looked is noted, since Jira forgets its tasks after two weeks. */
export const openSetUp = async (read: SiteRead): Promise<SetUpView> => viewOf(await noteSettled(read));

export function viewOf({ facts, rows, isProposed }: SiteRead): SetUpView {
  const types = sharedTypes(facts).filter(({ level }) => level === 0);
  return {
    outcome: 'setUp',
    version: rows.setUp.version,
    projects: facts.projects,
    isProposed,
    lines: planOfSite(facts),
    made: settled(facts).map(shown).reverse(),
    types: types.map(({ id, name }) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name)),
    standing: Object.fromEntries(
      ticketKinds.map((kind) => [kind, { id: standingType(kind, facts)?.id ?? null, newName: wantedName(kind, facts) }]),
    ) as SetUpView['standing'],
    secret: facts.secret,
  };
}

const shown = ({ thing, state, by, at }: Made): MadeShown => ({ identity: identityOf(thing), words: thingInWords(thing), state, by, at });

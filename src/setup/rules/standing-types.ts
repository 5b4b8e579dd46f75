import { ticketKinds, usualTypeNames, type TicketKind } from '../../clients/rules/ticket-types';
import type { FoundType, SiteFacts } from './site-facts';

type Facts = Pick<SiteFacts, 'types' | 'chosen' | 'setUp'>;

/** The name that a type of ours gets when it is made. */
export const wantedName = (kind: TicketKind, { setUp }: Pick<Facts, 'setUp'>): string => setUp.names[kind] ?? usualTypeNames[kind];

/** The site's types that all company-managed projects can have. */
export const sharedTypes = ({ types }: Pick<Facts, 'types'>): readonly FoundType[] => types.filter(({ project }) => project === null);

/** The site's type of that name, whatever its case. */
export const typeNamed = (facts: Pick<Facts, 'types'>, name: string): FoundType | undefined =>
  sharedTypes(facts).find((type) => type.name.toLowerCase() === name.toLowerCase());

/** The type of the site that stands for a kind; undefined while there is none that can. */
export function standingType(kind: TicketKind, facts: Facts): FoundType | undefined {
  const chosen = sharedTypes(facts).find(({ id }) => id === facts.chosen[kind]?.id);
  const found = chosen ?? typeNamed(facts, wantedName(kind, facts));
  return found?.level === 0 ? found : undefined;
}

export const standingTypes = (facts: Facts): readonly FoundType[] => [
  ...new Map(ticketKinds.flatMap((kind) => standingType(kind, facts) ?? []).map((type) => [type.id, type])).values(),
];

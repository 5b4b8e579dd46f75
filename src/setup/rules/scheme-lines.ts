import { counted } from '../../platform/rules/counted';
import { ticketKinds, usualTypeNames } from '../../clients/rules/ticket-types';
import { fewOf, listed, quoted } from './in-words';
import { plainLine, type PlanLine } from './plan-line';
import type { FoundScheme, SiteFacts } from './site-facts';
import { standingType, standingTypes } from './standing-types';

/** Projects of a scheme that were not chosen; null where there are none. */
export function otherProjects({ projects, projectCount, chosen }: FoundScheme): PlanLine['others'] {
  const count = projectCount - chosen.length;
  const names = projects.filter(({ id }) => !chosen.includes(id)).map(({ name, key }) => `${name} (${key})`);
  return count === 0 ? null : { names, count };
}

/** A line for each scheme of the chosen projects: whether it has our types. */
export const schemeLines = (facts: SiteFacts): readonly PlanLine[] =>
  facts.schemes.filter(({ chosen }) => chosen.length > 0).map((scheme) => schemeLine(scheme, facts));

function schemeLine(scheme: FoundScheme, facts: SiteFacts): PlanLine {
  const lacking = standingTypes(facts).filter(({ id }) => !scheme.types.includes(id));
  const toBeMade = ticketKinds.filter((kind) => !standingType(kind, facts)).map((kind) => usualTypeNames[kind]);
  const keys = facts.projects.filter(({ id }) => scheme.chosen.includes(id)).map(({ key }) => key);
  const line = { id: `scheme:${scheme.id}`, part: 'projects', title: `Issue types of ${listed(keys)}` } as const;
  const others = otherProjects(scheme);
  if (lacking.length === 0 && toBeMade.length === 0)
    return plainLine({ ...line, state: 'exists', says: `${quoted(scheme.name)} has all of them.` });
  const names = lacking.map(({ name }) => name);
  const shared = others ? ` ${sharedWith(scheme)}` : '';
  if (lacking.length === 0)
    return plainLine({ ...line, state: 'missing', says: `${quoted(scheme.name)} gets ${listed(toBeMade)} once they are made.${shared}` });
  return {
    ...plainLine({ ...line, state: 'missing', says: `${quoted(scheme.name)} lacks ${listed([...names, ...toBeMade])}.${shared}` }),
    does: `Adds ${listed(names)} to ${quoted(scheme.name)}. ${others ? 'All of its projects get them.' : 'No other project uses it.'}`,
    step: { do: 'fillScheme', scheme: { id: scheme.id, name: scheme.name }, types: lacking.map(({ id, name }) => ({ id, name })) },
    others,
  };
}

const sharedWith = ({ projects, projectCount }: FoundScheme): string =>
  `This scheme is used by ${counted(projectCount, 'project', 'projects')}: ${fewOf(
    projects.map(({ name }) => name),
    projectCount,
  )}.`;

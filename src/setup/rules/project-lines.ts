import { usualTypeNames } from '../../clients/rules/ticket-types';
import { listed, quoted } from './in-words';
import { plainLine, type PlanLine } from './plan-line';
import type { FoundProject, SiteFacts } from './site-facts';
import { isMade, settled } from './settled';
import type { Thing } from './set-up';
import { standingType, wantedName } from './standing-types';

const panelOf = ({ id, key }: FoundProject): Thing => ({ kind: 'panel', project: { id, key }, task: null });

/** Whether the checklist shows by itself on the tickets of the chosen projects. */
export function panelLine(facts: SiteFacts): PlanLine {
  const made = settled(facts);
  const line = { id: 'panel', part: 'projects', title: 'Checklist on the ticket' } as const;
  const toPin = facts.projects.filter((project) => !isMade(made, panelOf(project)));
  if (made.some(({ thing, state }) => thing.kind === 'panel' && state === 'making'))
    return plainLine({ ...line, state: 'missing', says: 'Jira is pinning the panel just now.' });
  if (made.some(({ thing, state }) => thing.kind === 'panel' && state === 'removing'))
    return plainLine({ ...line, state: 'missing', says: 'Jira is taking the panel away just now.' });
  if (facts.projects.length === 0) return plainLine({ ...line, state: 'missing', says: 'Choose projects first.' });
  if (toPin.length === 0)
    return plainLine({ ...line, state: 'exists', says: `Rounds pinned the panel to ${listed(facts.projects.map(({ key }) => key))}.` });
  const keys = listed(toPin.map(({ key }) => key));
  return {
    ...plainLine({
      ...line,
      state: 'missing',
      says: `The panel is not pinned to ${keys} by Rounds. Jira does not tell whether somebody else did it.`,
    }),
    does: `Pins the panel to ${keys}: it shows on every maintenance ticket there, and on no other.`,
    step: { do: 'pin', projects: toPin.map(({ id, key }) => ({ id, key })) },
  };
}

const requestTypeName = 'Monthly maintenance';

/** Whether customers see their maintenance on the portal: a line for each company-managed desk. */
export const requestTypeLines = (facts: SiteFacts): readonly PlanLine[] =>
  facts.projects.filter(({ isDesk, isTeamManaged }) => isDesk && !isTeamManaged).map((project) => requestTypeLine(project, facts));

function requestTypeLine({ id, key }: FoundProject, facts: SiteFacts): PlanLine {
  const line = { id: `request-type:${id}`, part: 'projects', title: `Request type of ${key}` } as const;
  const known = facts.requestTypes[id];
  const type = standingType('maintenance', facts);
  if (!known)
    return plainLine({
      ...line,
      state: 'missing',
      says: `Jira does not show you the request types of ${key}. Ask who administers that project.`,
    });
  const found = type && known.find(({ issueTypeId }) => issueTypeId === type.id);
  if (found) return plainLine({ ...line, state: 'exists', says: `Customers see their maintenance as ${quoted(found.name)}.` });
  const taken = known.find(({ name }) => name.toLowerCase() === requestTypeName.toLowerCase());
  if (taken)
    return {
      ...plainLine({ ...line, state: 'differs', says: `${quoted(taken.name)} makes tickets of another issue type.` }),
      byHand: renameIt(taken.name),
    };
  const hasType = type && facts.schemes.some(({ types, chosen }) => types.includes(type.id) && chosen.includes(id));
  const says = 'Customers do not see their maintenance on the portal.';
  if (!type || hasType !== true) return plainLine({ ...line, state: 'missing', says: `${says} The issue type comes first.` });
  return {
    ...plainLine({ ...line, state: 'missing', says }),
    does: `Adds the request type ${quoted(requestTypeName)} to ${key}. It is in no group of the portal: customers see their tickets, and cannot raise one.`,
    step: { do: 'createRequestType', project: { id, key }, issueType: type.id, name: requestTypeName },
  };
}

const renameIt = (name: string): readonly string[] => [
  'Open the project’s settings, then Request types.',
  `Give ${quoted(name)} another name, or the issue type of maintenance, and check again.`,
];

/** What works in a team-managed project, and what does not: a line for each that was chosen. */
export const teamManagedLines = (facts: SiteFacts): readonly PlanLine[] =>
  facts.projects.filter(({ isTeamManaged }) => isTeamManaged).map((project) => teamManagedLine(project, facts));

const works =
  'It is team-managed. The clock, My day, reports and checklists work there. Its issue types are its own, so Rounds cannot add them, and its workflow cannot ask for the checklist.';

function teamManagedLine({ id, key }: FoundProject, facts: SiteFacts): PlanLine {
  const name = standingType('maintenance', facts)?.name ?? wantedName('maintenance', facts);
  const own = facts.types.filter(({ project, level }) => project === id && level === 0);
  const line = { id: `team:${id}`, part: 'projects', title: `Issue types of ${key}` } as const;
  if (own.some((type) => type.name === name))
    return plainLine({ ...line, state: 'exists', says: `${works} It has its own ${quoted(name)}.` });
  const others = [usualTypeNames.remediation, usualTypeNames.action];
  const byHand = [
    `Open the settings of ${key}, then Issue types, and add a type.`,
    `Name it exactly ${quoted(name)}. ${listed(others)} can be added the same way; without them Rounds takes a usual type.`,
    'Come back here: Rounds finds it by its name.',
  ];
  return { ...plainLine({ ...line, state: 'missing', says: works }), byHand };
}

import { counted } from '../../platform/rules/counted';
import { ticketKinds, usualTypeNames, type TicketKind } from '../../clients/rules/ticket-types';
import { quoted } from './in-words';
import { plainLine, type PlanLine } from './plan-line';
import { otherProjects } from './scheme-lines';
import type { FoundType, SiteFacts } from './site-facts';
import { sharedTypes, typeNamed, wantedName } from './standing-types';
import { usedFor } from './type-words';

/** A line for each issue type that Rounds wants. */
export const typeLines = (facts: SiteFacts): readonly PlanLine[] => ticketKinds.map((kind) => ({ ...typeLine(kind, facts), kind }));

function typeLine(kind: TicketKind, facts: SiteFacts): PlanLine {
  const line = { id: `type:${kind}`, part: 'types', title: usualTypeNames[kind] } as const;
  const chosen = facts.chosen[kind];
  const type = chosen && sharedTypes(facts).find(({ id }) => id === chosen.id);
  if (type) return { ...plainLine({ ...line, ...chosenStands(kind, type, chosen.name) }), ...renamed(kind, type, chosen.name) };
  const found = typeNamed(facts, wantedName(kind, facts));
  if (!found) return missing(kind, facts, line);
  if (found.level !== 0) return plainLine({ ...line, state: 'differs', says: otherLevel(found) });
  if (found.name === usualTypeNames[kind]) return plainLine({ ...line, state: 'exists', says: usedFor[kind] });
  const says = `The site has it as ${quoted(found.name)}.`;
  return { ...plainLine({ ...line, state: 'differs', says }), ...choosing(kind, found) };
}

function chosenStands(kind: TicketKind, { name }: FoundType, noted: string): Pick<PlanLine, 'state' | 'says'> {
  if (name !== noted) return { state: 'differs', says: `It was ${quoted(noted)}, and is called ${quoted(name)} now.` };
  const stands = `The site’s ${quoted(name)} stands for it, with its name and icon.`;
  return { state: 'exists', says: name === usualTypeNames[kind] ? usedFor[kind] : stands };
}

const renamed = (kind: TicketKind, type: FoundType, noted: string) => (type.name === noted ? {} : choosing(kind, type));

const choosing = (kind: TicketKind, { id, name }: FoundType): Pick<PlanLine, 'does' | 'step'> => ({
  does: `Rounds will use ${quoted(name)}. Nothing changes in Jira.`,
  step: { do: 'chooseType', kind, type: { id, name } },
});

const otherLevel = ({ name, level }: FoundType): string =>
  `${quoted(name)} is ${level < 0 ? 'a subtask type' : 'a type above the standard ones, as an epic is,'} on this site, and Rounds needs a standard one. Choose another type, or give the new one another name.`;

type Line = Pick<PlanLine, 'id' | 'part' | 'title'>;

/** Jira itself puts every new type into its default scheme, so that projects that use it change as well. */
function missing(kind: TicketKind, facts: SiteFacts, line: Line): PlanLine {
  const name = wantedName(kind, facts);
  const usual = facts.schemes.find(({ isDefault }) => isDefault);
  const others = usual ? otherProjects(usual) : null;
  const also = others
    ? ` Jira also adds it to ${quoted(usual?.name ?? '')}, which ${counted(others.count, 'project', 'projects')} use.`
    : '';
  return {
    ...plainLine({ ...line, state: 'missing', says: usedFor[kind] }),
    does: `Adds the issue type ${quoted(name)} to Jira.${also}`,
    step: { do: 'createType', kind, name },
    others,
  };
}

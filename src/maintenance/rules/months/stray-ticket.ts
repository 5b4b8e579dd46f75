import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Client } from '../../../clients/rules/client';
import { isOfKind, type ChosenTypes } from '../../../clients/rules/ticket-types';
import { instant, type Instant } from '../../../platform/rules/units';
import type { RunTicket } from '../run';
import { readTicketProperty } from '../ticket-property';

/** A maintenance ticket that somebody else made, a person or an automation rule, and that has no checklist yet. */
export interface StrayTicket extends RunTicket {
  readonly project: string;
  readonly createdAt: Instant;
  /** Ids of the organizations it belongs to. */
  readonly organizations: readonly string[];
}

/** What of a ticket says whether it is a stray; the ticket's organizations are in `organizationsField`, which differs from site to site. */
export interface TicketFound extends RunTicket {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly property: unknown;
}

const typed = z.object({ id: z.string(), name: z.string() });
const project = z.object({ id: z.string() });
const organizations = z.array(z.object({ id: z.union([z.string(), z.number()]).transform(String) }));

/** The ticket as a stray; undefined where it is of another type or has its checklist. */
export function strayTicket(found: TicketFound, organizationsField: string | undefined, chosen: ChosenTypes): StrayTicket | undefined {
  const { id, key, fields, property } = found;
  const type = typed.safeParse(fields['issuetype']).data;
  if (readTicketProperty(property) || !type || !isOfKind('maintenance', chosen, type)) return undefined;
  const given = organizationsField === undefined ? undefined : fields[organizationsField];
  return {
    id,
    key,
    project: project.parse(fields['project']).id,
    createdAt: utc(z.string().parse(fields['created'])),
    organizations: (organizations.safeParse(given).data ?? []).map((each) => each.id),
  };
}

/** The one client whose ticket it can be: of several with the organization, the one whose project it is in. */
export function clientOfStray({ project: id }: StrayTicket, candidates: readonly Client[]): Client | undefined {
  const active = candidates.filter(({ status }) => status === 'active');
  const here = active.filter((client) => client.project?.id === id);
  const [only, ...others] = here.length > 0 ? here : active;
  return others.length === 0 ? only : undefined;
}

/** Jira writes instants with the offset of the profile in which it answers. */
const utc = (written: string): Instant => instant(Temporal.Instant.from(written).toString({ fractionalSecondDigits: 3 }));

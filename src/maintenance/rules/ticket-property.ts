import * as z from 'zod';
import type { ClientId } from '../../clients/rules/client';
import type { Month, TimeZone } from '../../platform/rules/units';
import type { ChecklistHead, ChecklistState } from './checklist';
import { closingSentence, titlesWithin, unmetOf } from './closing';
import { helpDeskScore, type HelpDeskScore } from './help-desk-score';
import { progressOf, tiers } from './progress';
import { singleStateOf, type SingleState } from './single-state';
import type { Item } from './template';

/** The issue property that JQL searches; anybody who sees the ticket can read it, so it carries no personal data. */
export const propertyKey = 'rounds-maintenance';

/** Room for the names of what is unmet, in characters: the first that leaves the whole well under 4 KB, as what is not Latin takes more bytes. */
const roomsForNames = [600, 300, 100] as const;
const mostBytes = 4_000;
const charactersForWhy = 200;

export interface TicketProperty extends ChecklistHead {
  readonly items: number;
  readonly open: number;
  readonly failed: number;
  /** Items that could not be done; for who counts what was missed. */
  readonly couldNotDo: number;
  readonly tiers: readonly string[];
  /** Required items that are open, or done without the photo or file they want; named in `unmet` as far as there is room; the workflow lets the ticket be resolved at 0 with a Tech Note, or with an override. */
  readonly openRequired: number;
  readonly unmet: readonly string[];
  readonly techNote: boolean;
  readonly override: boolean;
  /** Why a manager lets it be resolved all the same; empty without an override. */
  readonly overrideWhy: string;
  /** The sentence with which the workflow refuses; empty where nothing is unmet. */
  readonly message: string;
  readonly helpDesk: HelpDeskScore;
  readonly single?: SingleState;
}

/** The summary of a checklist that stands at its ticket: for JQL, for the workflow, and for the help desk's scorecard. */
export function ticketPropertyOf(head: ChecklistHead, items: readonly Item[], state: ChecklistState): TicketProperty {
  for (const room of roomsForNames) {
    const property = propertyWith(room, head, items, state);
    if (fits(property)) return property;
  }
  return propertyWith(0, head, items, state);
}

const fits = (property: TicketProperty): boolean => new TextEncoder().encode(JSON.stringify(property)).length <= mostBytes;

function propertyWith(room: number, head: ChecklistHead, items: readonly Item[], state: ChecklistState): TicketProperty {
  const progress = progressOf(items, state.marks);
  const unmet = unmetOf(items, state);
  const single = singleStateOf(items, state);
  return {
    ...head,
    items: progress.items,
    open: progress.open,
    failed: progress.failed,
    couldNotDo: items.filter(({ id }) => state.marks[id]?.state === 'couldNotDo').length,
    tiers: tiers.filter((tier) => progress.byTier[tier].open > 0),
    openRequired: unmet.items.length + unmet.unproved.length,
    unmet: titlesWithin([...unmet.items, ...unmet.unproved], room),
    techNote: !unmet.techNote,
    override: state.override !== undefined,
    overrideWhy: state.override?.why.slice(0, charactersForWhy) ?? '',
    message: closingSentence(unmet, room),
    helpDesk: helpDeskScore(items, state, head),
    ...(single === undefined ? {} : { single }),
  };
}

const headOfProperty = z.object({
  run: z.string(),
  period: z.string().transform((text) => text as Month),
  client: z.string().transform((text) => text as ClientId),
  clientName: z.string(),
  address: z.string(),
  contact: z.string(),
  template: z.string(),
  version: z.number(),
  publishedOn: z.string(),
  plan: z.number().default(0),
  hipaa: z.boolean().default(false),
  first: z
    .string()
    .transform((text) => text as Month)
    .optional(),
  timeZone: z
    .string()
    .transform((text) => text as TimeZone)
    .optional(),
});

/** Reads the head back from a ticket's property; undefined where a person or another app has put something else there. */
export function readTicketProperty(value: unknown): ChecklistHead | undefined {
  const read = headOfProperty.safeParse(value).data;
  if (!read) return undefined;
  const { timeZone, ...head } = read;
  return { ...head, first: head.first ?? head.period, ...(timeZone === undefined ? {} : { timeZone }) };
}

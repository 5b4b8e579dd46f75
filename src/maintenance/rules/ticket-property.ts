import { z } from 'zod';
import type { ClientId } from '../../clients/rules/client';
import type { Month } from '../../platform/rules/units';
import type { ChecklistHead, Mark } from './checklist';
import { isOpen, progressOf, tiers } from './progress';
import type { Item } from './template';

/** The issue property that JQL searches; anybody who sees the ticket can read it, so it carries no personal data. */
export const propertyKey = 'rounds-maintenance';

const mostNamed = 30;

/** Names of what is open, as many as leave the property well under 4 KB. */
function namesOf(open: readonly Item[]): string[] {
  const named = open.slice(0, mostNamed).map((item) => item.title);
  return open.length > mostNamed ? [...named, `and ${String(open.length - mostNamed)} more`] : named;
}

export interface TicketProperty extends ChecklistHead {
  readonly items: number;
  readonly open: number;
  readonly failed: number;
  readonly tiers: readonly string[];
  readonly unmet: readonly string[];
}

/** The summary of a checklist that stands at its ticket: counts, tiers that have open items, names of what is open. */
export function ticketPropertyOf(head: ChecklistHead, items: readonly Item[], marks: Readonly<Record<string, Mark>>): TicketProperty {
  const progress = progressOf(items, marks);
  return {
    ...head,
    items: progress.items,
    open: progress.open,
    failed: progress.failed,
    tiers: tiers.filter((tier) => progress.byTier[tier].open > 0),
    unmet: namesOf(items.filter((item) => isOpen(item, marks))),
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
  first: z
    .string()
    .transform((text) => text as Month)
    .optional(),
});

/** Reads the head back from a ticket's property; undefined where a person or another app has put something else there. */
export function readTicketProperty(value: unknown): ChecklistHead | undefined {
  const head = headOfProperty.safeParse(value).data;
  return head && { ...head, first: head.first ?? head.period };
}

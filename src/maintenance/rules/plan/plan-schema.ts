import * as z from 'zod';
import type { ClientPlan, ItemPlan } from '../client-plan';

/** What a manager says of a client's checklist; when its month is planned is said elsewhere. */
export type PlanDraft = Pick<ClientPlan, 'template' | 'servers' | 'sites' | 'remoteOutsourced'> & {
  readonly items: Readonly<Record<string, PlannedItem>>;
};

/** Graduation has its own evidence and approval, and is kept whatever else changes. */
export type PlannedItem = Omit<ItemPlan, 'graduated'>;

const sentence = (text: string) => ({ error: text });
const why = z.string().trim().min(1, sentence('Say why the item is left out.')).max(300, sentence('A reason has at most 300 characters.'));
const place = z
  .string()
  .trim()
  .min(1, sentence('A server or site needs a name.'))
  .max(60, sentence('The name of a server or site has at most 60 characters.'));
const places = z.array(place).max(20, sentence('A client can have 20 servers and 20 sites.'));

const item = z.strictObject({
  leftOut: z.strictObject({ why }).exactOptional(),
  limit: z.number(sentence('A limit is a number.')).exactOptional(),
  frequency: z.enum(['monthly', 'quarterly', 'semiannual', 'annual']).exactOptional(),
  linePer: z.enum(['server', 'site']).exactOptional(),
});

export const planSchema: z.ZodType<PlanDraft> = z.strictObject({
  template: z.string().min(1).max(64),
  servers: places,
  sites: places,
  remoteOutsourced: z.boolean(),
  items: z.record(z.string().max(40), item),
});

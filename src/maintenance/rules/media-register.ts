import type { ClientId } from '../../clients/rules/client';
import type { Instant } from '../../platform/rules/units';
import type { Mark } from './checklist';
import type { Item } from './template';

/** Where one medium is: with the firm since it was labelled, or with a custodian since it was handed over. */
export interface Whereabouts {
  readonly custodian: string | null;
  readonly since: Instant;
  /** Id of the maintenance ticket that says so, and who noted it (account id). */
  readonly ticket: string;
  readonly by: string;
}

/** A client's backup media by label, latest whereabouts first; and what else is remembered of the client from one month to the next. */
export interface MediaRegister {
  readonly client: ClientId;
  readonly media: Readonly<Record<string, readonly Whereabouts[]>>;
  /** How many media should be on the shelf. */
  readonly expected?: number;
  /** By item: what a number was last measured against. */
  readonly against: Readonly<Record<string, number>>;
}

const whereaboutsKept = 24;

export const emptyRegister = (client: ClientId): MediaRegister => ({ client, media: {}, against: {} });

export const concernsRegister = (item: Item): boolean =>
  item.percentOf !== undefined || (item.custody !== undefined && item.custody !== 'verify');

/** The register after an item was marked. */
export function registerAfter(register: MediaRegister, item: Item, mark: Mark, ticket: string): MediaRegister {
  if (mark.state !== 'done') return register;
  if (mark.against !== undefined) return { ...register, against: { ...register.against, [item.id]: mark.against } };
  const { label, custodian = null, handedAt, expected } = mark.media ?? {};
  if (expected !== undefined) return { ...register, expected };
  if (label === undefined) return register;
  const now: Whereabouts = { custodian, since: handedAt ?? mark.at, ticket, by: mark.by };
  const before = register.media[label] ?? [];
  return { ...register, media: { ...register.media, [label]: [now, ...before].slice(0, whereaboutsKept) } };
}

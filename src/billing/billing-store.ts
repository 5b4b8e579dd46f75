import type { ClientId } from '../clients/rules/client';
import type { Month } from '../platform/rules/units';
import { rowsOf } from '../platform/store/rows';
import type { BillingTeam } from './rules/billing-team';
import type { KeptTerms } from './rules/client-terms';
import type { Costs } from './rules/cost';
import type { Marks } from './rules/marks';
import type { Closing } from './rules/statement';
import type { Cents } from '../platform/rules/units';

const entity = 'billing';

/** The versions of the policy, oldest first, packed. */
export const policyRows = rowsOf<{ readonly packed: string }>(entity);
export const teamRows = rowsOf<BillingTeam>(entity);
export const costRows = rowsOf<Costs>(entity);
export const termsRows = rowsOf<KeptTerms>(entity);
export const markRows = rowsOf<Marks>(entity);

/** A closed month of a client; what it says is packed, what lists of months show lies beside it. */
export interface KeptStatement extends Closing {
  readonly client: ClientId;
  readonly month: Month;
  readonly total: Cents;
  readonly packed: string;
}

/** Only statements are in the index. */
export const statementRows = rowsOf<KeptStatement>(entity, ({ client, month }) => ({ client, month }));

export const keys = {
  policies: 'policies',
  team: 'team',
  costs: 'costs',
  terms: (client: ClientId): string => `terms:${client}`,
  marks: (month: Month, client: ClientId): string => `marks:${month}:${client}`,
  statement: (month: Month, client: ClientId): string => `statement:${month}:${client}`,
} as const;

export const placeOf = (key: string): { readonly entity: string; readonly key: string } => ({ entity, key });

import type { ClientId } from '../clients/rules/client';
import type { Month } from '../platform/rules/units';
import { everyPage } from '../platform/store/every-page';
import { rowsOf } from '../platform/store/rows';
import type { BillingTeam } from './rules/billing-team';
import type { KeptTerms } from './rules/client-terms';
import type { Costs } from './rules/cost';
import type { Marks } from './rules/marks';
import type { Closing } from './rules/statement';
import type { Cents } from '../platform/rules/units';

const entity = 'billing';

/** The versions of the policy, oldest first, packed. */
export interface KeptPolicies {
  readonly packed: string;
}
export const policyRows = rowsOf<KeptPolicies>(entity);
export const teamRows = rowsOf<BillingTeam>(entity);
export const costRows = rowsOf<Costs>(entity);

/** Statements are in the index by their months; marks and terms beside them, so that those of all clients can be read at once. */
export const termsRows = rowsOf<KeptTerms>(entity, ({ client }) => ({ month: allTerms, client }));
export const markRows = rowsOf<Marks>(entity, ({ client, month }) => ({ month: marksOf(month), client }));

const allTerms = 'terms';
const marksOf = (month: Month): string => `marks:${month}`;

/** What is agreed with every client; a query for each hundred. */
export const everyTerms = (): Promise<readonly KeptTerms[]> =>
  everyPage((after) => termsRows.page('by-month', { partition: [allTerms], after }));

/** The marks of a month of every client; a query for each hundred. */
export const everyMark = (month: Month): Promise<readonly Marks[]> =>
  everyPage((after) => markRows.page('by-month', { partition: [marksOf(month)], after }));

/** The closed statements of a month; a query for each hundred. */
export const everyStatement = (month: Month): Promise<readonly KeptStatement[]> =>
  everyPage((after) => statementRows.page('by-month', { partition: [month], after }));

/** A closed month of a client; what it says is packed, what lists of months show lies beside it. */
export interface KeptStatement extends Closing {
  readonly client: ClientId;
  readonly month: Month;
  readonly total: Cents;
  readonly packed: string;
}

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

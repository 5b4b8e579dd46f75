import { usualCodes, type AccountingCodes } from './accounting-codes';

/** What billing must know of the site and its people. */
export interface BillingTeam {
  /** ISO 4217, one for the site. */
  readonly currency: string;
  /** Roles of the policy by account id; who has none has the policy's first. */
  readonly roles: Readonly<Record<string, string>>;
  /** Missing until somebody changed them. */
  readonly accounting?: AccountingCodes | undefined;
}

export const teamAtFirst: BillingTeam = { currency: 'USD', roles: {} };

export const codesOf = ({ accounting }: BillingTeam): AccountingCodes => ({ ...usualCodes, ...accounting });

import type { ClientStatus, Contract, HipaaStatus } from './client';

/** How a person reads and writes what the code names. */
export const clientWords: {
  readonly contract: Readonly<Record<Contract, string>>;
  readonly hipaa: Readonly<Record<HipaaStatus, string>>;
  readonly status: Readonly<Record<ClientStatus, string>>;
} = {
  contract: { managed: 'managed', blockOfHours: 'block of hours', hourly: 'hourly', none: 'none' },
  hipaa: { none: 'none', coveredEntity: 'covered entity', businessAssociate: 'business associate' },
  status: { active: 'active', prospect: 'prospect', former: 'former' },
};

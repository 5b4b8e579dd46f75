import type { Person } from '../jira/world';
import { accountIdOf } from './account-id';

const person = (name: string, displayName: string, timeZone: string, kind: Person['kind'] = 'agent'): Person => ({
  accountId: accountIdOf(name),
  name,
  displayName,
  email: `${name}@harbor.example`,
  timeZone,
  active: true,
  kind,
});

const desk = 'America/Los_Angeles';

export const technicians: readonly Person[] = [
  person('ada', 'Ada Okafor', desk),
  person('ben', 'Ben Whitaker', desk),
  person('chloe', 'Chloe Nguyen', desk),
  person('dev', 'Dev Ramaswamy', 'America/Denver'),
  person('emi', 'Emi Tanaka', desk),
  person('finn', 'Finn Gallagher', 'America/Chicago'),
];
export const manager = person('grace', 'Grace Lindqvist', desk);
export const complianceLead = person('hugo', 'Hugo Marchetti', 'America/New_York');
/** The outsourced help desk shares one account. */
export const helpDesk = person('noc', 'NOC Help Desk', 'Asia/Manila');
export const customers = {
  pat: person('pat', 'Pat Delgado', desk, 'customer'),
  quinn: person('quinn', 'Quinn Abernathy', desk, 'customer'),
} as const;
/** The account in whose name the app acts when it acts for nobody. */
export const appAccount = person('rounds', 'Rounds', 'UTC', 'app');

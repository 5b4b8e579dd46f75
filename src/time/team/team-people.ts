import { deskTechnicians } from '../../platform/jira/desk-technicians';
import { isManager } from '../../platform/people';
import type { Asker } from '../../platform/asker';

export interface TeamPeople {
  /** Account ids of who can be given a ticket of a service desk. */
  readonly technicians: readonly string[];
  /** Whether the person who asks may stop another's clock. */
  readonly mayStop: boolean;
}

export async function teamPeople(asker: Asker): Promise<TeamPeople> {
  const [technicians, mayStop] = await Promise.all([deskTechnicians(), isManager(asker)]);
  return { technicians, mayStop };
}

import type { ClientText } from '../../../src/clients/rules/read-client-text';

/** A new client's form: nothing known, everything that has a usual value at that. */
export const emptyClientText: ClientText = {
  name: '',
  organization: '',
  project: '',
  timeZone: '',
  travelMinutes: '',
  contract: 'managed',
  hipaa: 'none',
  planDay: '1',
  assignee: '',
  status: 'active',
  address: '',
  contact: '',
};

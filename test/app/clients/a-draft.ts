import type { ClientDraft } from '../../../src/clients/rules/client';

/** A client of whom everything is known that needs nothing from Jira. */
export const aDraft = (but: Partial<ClientDraft> = {}): ClientDraft =>
  ({
    name: 'Tidewater Dental',
    status: 'active',
    organization: null,
    project: null,
    timeZone: 'America/Los_Angeles',
    travelMinutes: 25,
    contract: 'managed',
    hipaa: 'coveredEntity',
    planDay: 5,
    assignee: null,
    address: '',
    contact: '',
    ...but,
  }) as ClientDraft;

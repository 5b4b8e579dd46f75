import type { Client, ClientDraft } from '../../../src/clients/rules/client';
import type { ClientChoices } from '../../../src/clients/rules/client-choices';

/** What the desk of these examples has in Jira. */
export const choices: ClientChoices = {
  organizations: [
    { id: '1', name: 'Lakeside Dental' },
    { id: '2', name: 'Mill St. Law' },
    { id: '3', name: 'Twin Pines' },
    { id: '4', name: 'Twin Pines' },
  ],
  projects: [
    { id: '10000', key: 'HD', name: 'Help desk' },
    { id: '10001', key: 'WEB', name: 'Web shop' },
  ],
  people: [
    { accountId: 'acc-ada', name: 'Ada Okafor', email: 'ada@harbor.example' },
    { accountId: 'acc-ben', name: 'Ben Ruiz', email: null },
    { accountId: 'acc-sam-1', name: 'Sam Lee', email: 'sam.lee@harbor.example' },
    { accountId: 'acc-sam-2', name: 'Sam Lee', email: null },
  ],
};

const lakeside = {
  name: 'Lakeside Dental',
  status: 'active',
  organization: { id: '1', name: 'Lakeside Dental' },
  project: { id: '10000', key: 'HD' },
  timeZone: 'America/Los_Angeles',
  travelMinutes: 22,
  contract: 'managed',
  hipaa: 'coveredEntity',
  planDay: 1,
  assignee: 'acc-ada',
  address: '',
  contact: '',
} as ClientDraft;

export const aDraft = (but: Partial<ClientDraft> = {}): ClientDraft => ({ ...lakeside, ...but });

export const aClient = (but: Partial<Client> = {}): Client =>
  ({ ...lakeside, id: 'client-1', version: 1, sheet: 0, startsOn: '2026-11-20', ...but }) as Client;

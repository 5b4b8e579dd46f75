import type { Client, ClientId } from '../../src/clients/rules/client';
import type { Item } from '../../src/maintenance/rules/template';
import { dateOnly, instant, minutes, type TimeZone } from '../../src/platform/rules/units';
import type { Timer } from '../../src/time/rules/timer';

export const aClient = (given: Partial<Client> = {}): Client => ({
  id: 'client-1' as ClientId,
  version: 1,
  sheet: 0,
  name: 'Lakeside Dental',
  status: 'active',
  organization: { id: '7', name: 'Lakeside Dental' },
  project: { id: '10000', key: 'HD' },
  timeZone: 'America/Los_Angeles' as TimeZone,
  travelMinutes: minutes(22),
  contract: 'managed',
  hipaa: 'coveredEntity',
  planDay: 3,
  assignee: 'ada',
  address: '12 Shore Rd',
  contact: 'J. Rivera',
  startsOn: dateOnly('2026-01-01'),
  ...given,
});

export const anItem = (given: Partial<Item> = {}): Item => ({
  id: 'rem-something',
  title: 'Something',
  tier: 'remote',
  category: 'logs',
  howTo: 'Look at it.',
  evidence: 'none',
  frequency: 'monthly',
  graduatesToMonitoring: false,
  ...given,
});

export const aTimer = (given: Partial<Timer> = {}): Timer => ({
  id: 'timer-1',
  technician: 'ada',
  ticket: { id: '10007', key: 'HD-7', summary: 'Server disk' },
  kind: 'remote',
  startedAt: instant('2026-11-20T10:00:00.000Z'),
  note: '',
  ...given,
});

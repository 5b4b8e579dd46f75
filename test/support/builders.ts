import type { Client, ClientId } from '../../src/clients/rules/client';
import type { Item } from '../../src/maintenance/rules/template';
import { dateOnly, instant, minutes, type TimeZone } from '../../src/platform/rules/units';
import type { Entry } from '../../src/time/rules/entry';
import type { Ticket, Timer, WorkKind } from '../../src/time/rules/timer';

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
  required: true,
  minutes: 5,
  doer: 'own',
  ...given,
});

export const aTimer = (given: Partial<Timer> = {}): Timer => ({
  id: 'timer-1',
  technician: 'ada',
  ticket: { id: '10007', key: 'HD-7', summary: 'Server disk' },
  kind: 'remote',
  startedAt: instant('2026-11-20T10:00:00.000Z'),
  note: '',
  internalNote: '',
  ...given,
});

/** What the browser sends to start the clock. */
export const aStart = (kind: WorkKind = 'remote') => ({
  id: crypto.randomUUID(),
  kind,
  ...(kind === 'onSite' ? { reason: 'handsNeeded' as const } : {}),
});

export const aTicket = (key = 'HD-7'): Ticket => ({ id: `100${key.slice(3).padStart(2, '0')}`, key, summary: 'Server disk' });

export const anEntry = (given: Partial<Entry> = {}): Entry => ({
  id: 'entry-1',
  technician: 'ada',
  ticket: aTicket(),
  kind: 'remote',
  startedAt: instant('2026-11-20T10:00:00.000Z'),
  stoppedAt: instant('2026-11-20T10:30:00.000Z'),
  note: 'Reset MFA',
  internalNote: '',
  savedAt: instant('2026-11-20T10:30:02.000Z'),
  history: [],
  worklog: { state: 'waiting' },
  ...given,
});

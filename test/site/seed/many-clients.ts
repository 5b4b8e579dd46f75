import { bareWiki } from './bare-wiki';
import { bareWorld, usualTypes } from './bare-world';
import { issueTypes } from './issue-types';
import { complianceLead, customers, helpDesk, manager, technicians } from './people';
import type { Seed, SeedClient } from './seed';

const zones = ['America/Los_Angeles', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/New_York', 'Pacific/Honolulu'];
const places = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Grove', 'Hazel', 'Juniper', 'Laurel'];
const trades = ['Dental', 'Law Office', 'Family Clinic', 'Orthodontics', 'Eye Care', 'Pediatrics'];

/** Harbor's people with that many clients and no ticket: for measuring how the app grows. */
export function manyClients(count: number): Seed {
  const clients = Array.from({ length: count }, (_, index) => clientOf(index));
  const organizations = clients.map(({ name }, index) => ({ id: String(index + 1), name, customers: [] }));
  const staff = [...technicians, manager, complianceLead, helpDesk, ...Object.values(customers)];
  return {
    jira: structuredClone(bareWorld(staff, organizations, [issueTypes.maintenance, ...usualTypes])),
    confluence: bareWiki(),
    connected: true,
    clients,
  };
}

function clientOf(index: number): SeedClient {
  const number = String(index + 1).padStart(5, '0');
  const name = `${pick(places, index)} ${pick(trades, Math.floor(index / places.length))} ${number}`;
  return {
    name,
    organization: name,
    projectKey: 'HD',
    timeZone: pick(zones, index),
    travelMinutes: 5 + (index % 12) * 5,
    contract: 'managed',
    hipaa: index % 3 === 0 ? 'none' : 'coveredEntity',
    planDay: (index % 28) + 1,
    assignee: pick(
      technicians.map((technician) => technician.name),
      index,
    ),
    address: `${String(100 + index)} Main Street`,
    contact: `Contact ${number}`,
  };
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
